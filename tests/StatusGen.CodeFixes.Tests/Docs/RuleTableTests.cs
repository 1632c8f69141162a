using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.Rules;
using StatusGen.Generator.Diagnostics;
using StatusGen.Generator.Usage;
using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests.Docs;

/// <summary>The tables of rules in the README are made from the descriptors, the fixes and the targets of the package.</summary>
public sealed class RuleTableTests
{
    private static readonly HashSet<string> Fixable =
    [
        .. typeof(UnnamedNumberFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    [Fact]
    public void Readme_HasTheTablesOfAllRules() => Snapshot.VerifyParts("README.md",
    [
        ("rules about registries", Table("Can be silenced", RegistryDescriptors.All.Select(rule => Row(rule, !rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable))))),
        ("rules of the build", Table("Can be silenced", BuildRules)),
        ("rules about C#", Table("Code fix", UsageDescriptors.All.Select(rule => Row(rule, Fixable.Contains(rule.Id))))),
    ]);

    /// <summary>What the targets of the package report. An error of theirs cannot be silenced.</summary>
    private static IEnumerable<(string Id, string Row)> BuildRules =>
        from report in XDocument.Load(RepositoryFile.PathOf("generator/StatusGen/build/StatusGen.targets")).Descendants()
        where report.Attribute("Code") is not null
        let id = report.Attribute("Code")!.Value
        let title = File.ReadLines(RepositoryFile.PathOf($"generator/docs/rules/{id}.md")).First()[$"# {id}: ".Length..]
        select (id, Row(id, report.Name.LocalName, title, report.Name.LocalName == "Warning"));

    private static string Table(string question, IEnumerable<(string Id, string Row)> rules) =>
        $"| Rule | Severity | What | {question} |\n|---|---|---|---|\n" + string.Concat(rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => rule.Row));

    private static (string Id, string Row) Row(DiagnosticDescriptor rule, bool answer) =>
        (rule.Id, Row(rule.Id, rule.DefaultSeverity + (rule.IsEnabledByDefault ? "" : ", off"), rule.Title.ToString(CultureInfo.InvariantCulture), answer));

    private static string Row(string id, string severity, string title, bool answer) =>
        $"| [{id}](generator/docs/rules/{id}.md) | {severity} | {title} | {(answer ? "yes" : "no")} |\n";
}
