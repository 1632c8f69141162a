using System.Reflection;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Diagnostics;
using StatusGen.Generator.Responses;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Tests.Diagnostics;

public sealed class RuleTests
{
    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    private static IEnumerable<RegistryRule> Rules => RegistryRules.All.Concat(ResponseRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_OfRule_SaysWhatTheRuleSays(string id)
    {
        RegistryRule rule = Rules.Single(rule => rule.Id == id);
        DiagnosticDescriptor descriptor = RegistryDescriptors.Of(rule);

        Assert.Equal(id, descriptor.Id);
        Assert.Equal("StatusGen.Registry", descriptor.Category);
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.EndsWith($"/generator/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(!rule.IsConfigurable, descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }

    [Fact]
    public void Rules_ThatAreDeclared_AreAllListed()
    {
        IEnumerable<object?> declared = typeof(RegistryRules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(RegistryRule))
            .Select(field => field.GetValue(null));

        Assert.Equal(declared, RegistryRules.All);
    }

    [Fact]
    public void ReleaseFile_ListsEveryRuleAsItIs()
    {
        string[] rows =
        [
            .. File.ReadAllLines(RepositoryFile.PathOf("generator/StatusGen.Generator/AnalyzerReleases.Unshipped.md"))
                .Where(line => line.StartsWith("STG", StringComparison.Ordinal) && line.Contains("| StatusGen.Registry |", StringComparison.Ordinal)),
        ];

        Assert.Equal(Rules.Select(rule => $"{rule.Id} | StatusGen.Registry | {rule.Severity} | {rule.Title}"), rows);
    }
}
