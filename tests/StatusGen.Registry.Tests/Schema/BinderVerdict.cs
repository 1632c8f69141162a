using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Schema;

/// <summary>What StatusGen says of a registry, as far as it is the business of a schema.</summary>
internal static partial class BinderVerdict
{
    /// <summary>Findings that look at more than one value, or at more than one file: no schema says these.</summary>
    private static readonly string[] CrossRules =
    [
        "has no codes: add",                        // they may stand in parts
        "has no language ", "which the set ",       // a text in a language that 'languages' does not name
        "ends before it begins",                    // a range
        "have the same JSON name", "have JSON names that differ only in case",
    ];

    /// <summary>The findings against which the schema is held, as sentences: none means that it has to accept.</summary>
    public static string[] Of(string path, string content, JsonNode? document)
    {
        List<(string, string)> files = [(path, content)];
        bool isPart = document is JsonObject root && root.ContainsKey("partOf");
        if (isPart && document!["partOf"]?.GetValueKind() == JsonValueKind.String)
            files.Add(("head.status-codes.json", $$"""{ "enum": {{document["partOf"]!.ToJsonString()}}, "codes": { } }"""));

        IEnumerable<RegistryDiagnostic> ofFile = Registries.Read(path, content).Diagnostics;
        IEnumerable<RegistryDiagnostic> ofSet = Registries.BuildUnchecked([.. files]).Diagnostics.Where(finding => finding.Place?.Path == path);
        return [.. ofFile.Where(IsOfSchema).Concat(ofSet.Where(finding => IsOfSchema(finding, isPart))).Select(Registries.Sentence).Distinct()];
    }

    private static bool IsOfSchema(RegistryDiagnostic finding)
        => finding.Rule.Id is "STG0002" or "STG0003" or "STG0006" or "STG0010" && !IsCrossRule(finding);

    private static bool IsOfSchema(RegistryDiagnostic finding, bool isPart) => finding.Rule.Id switch
    {
        // A part does not say of which kind its set is, so its schema takes the properties of both.
        "STG0003" => !isPart || !finding.Message.StartsWith("Entries of an application set", StringComparison.Ordinal),
        "STG0002" => !IsCrossRule(finding),
        "STG0006" => finding.Message.Contains("cannot be a name in C#", StringComparison.Ordinal) || finding.Message.Contains("cannot be a member in C#", StringComparison.Ordinal),
        // Which statuses are known depends on the sets in sight; what no set can have is wrong anyway.
        "STG0008" => !ThreeDigits().IsMatch(finding.Message),
        _ => false,
    };

    private static bool IsCrossRule(RegistryDiagnostic finding)
        => CrossRules.Any(rule => finding.Message.Contains(rule, StringComparison.Ordinal));

    [GeneratedRegex("^'[1-9][0-9]{2}'")]
    private static partial Regex ThreeDigits();
}
