using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Usage;
using StatusGen.TestKit;

namespace StatusGen.Usage.Tests;

/// <summary>Each rule has a page, and what the page shows is what the build says.</summary>
public sealed partial class RulePagesTests
{
    public static TheoryData<string> Ids => [.. UsageDescriptors.All.Select(rule => rule.Id)];

    [Fact]
    public void Pages_AreThoseOfTheRules() => Assert.Equal(
        UsageDescriptors.All.Select(rule => rule.Id),
        Directory.GetFiles(RepositoryFile.PathOf("generator/docs/rules"), "STG10*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    [Fact]
    public void ReleaseFile_ListsEveryRuleAsItIs()
    {
        IEnumerable<string> rows = RepositoryFile.Read("generator/StatusGen.Generator/AnalyzerReleases.Unshipped.md").Split('\n')
            .Where(line => line.Contains("| StatusGen.Usage |", StringComparison.Ordinal));

        Assert.Equal(
            UsageDescriptors.All.Select(rule => $"{rule.Id} | StatusGen.Usage | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")} | {rule.Title}"),
            rows);
    }

    [Fact]
    public void Analyzers_SupportEveryRuleOnce() => Assert.Equal(
        UsageDescriptors.All.Select(rule => rule.Id),
        UsageScenario.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatTheRuleIs(string id)
    {
        DiagnosticDescriptor rule = UsageDescriptors.All.Single(rule => rule.Id == id);
        string page = PageOf(id);

        Assert.EndsWith($"/generator/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(
            [$"# {id}: {rule.Title}", "## Cause", "## Rule description", "## How to fix", "## How to suppress"],
            Heading().Matches(CodeBlock().Replace(page, "")).Select(heading => heading.Value));
        Assert.StartsWith(
            $"""
            # {id}: {rule.Title}

            | | |
            |---|---|
            | Severity | {rule.DefaultSeverity} |
            | Category | {rule.Category} |
            | Enabled by default | {(rule.IsEnabledByDefault ? "yes" : "no")} |

            ## Cause
            """.ReplaceLineEndings("\n"),
            page,
            StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page[page.IndexOf("## How to suppress", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    /// <summary>The first C# block gives what the text block says, the second one nothing.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_ExamplesAreWhatTheBuildSays(string id)
    {
        string page = PageOf(id);
        string[] sources = [.. CSharp().Matches(page).Select(block => block.Groups["code"].Value)];
        if (sources.Length == 0)
            return;

        Assert.Equal(2, sources.Length);
        string said = Build(id, sources[0]);
        Assert.True(Text().Match(page).Groups["code"].Value == said, $"{id}.md must say:\n{said}");
        Assert.Equal("", Build(id, sources[1]));
    }

    private static string Build(string id, string source)
    {
        UsageScenario scenario = Projects.Edge with { EnabledRules = UsageDescriptors.All.Single(rule => rule.Id == id).IsEnabledByDefault ? [] : [id] };
        return string.Concat(scenario.Analyze(scenario.Compile(source)).Where(found => found.Id == id).Select(Print));
    }

    private static string Print(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Uses.cs({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");
    }

    private static string PageOf(string id) => RepositoryFile.Read($"generator/docs/rules/{id}.md");

    [GeneratedRegex("^#+ .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("^```text\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Text();
}
