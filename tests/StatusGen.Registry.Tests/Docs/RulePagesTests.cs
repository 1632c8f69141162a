using System.Text.RegularExpressions;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Tests.Docs;

/// <summary>Each rule has a page, and what the page shows is what the registry reader says.</summary>
public sealed partial class RulePagesTests
{
    private const string Folder = "generator/docs/rules";

    private const string SpecificSuppression = "## How to suppress\n\nAn `.editorconfig` does not reach registry files.";

    public static TheoryData<string> RuleIds => [.. RegistryRules.All.Select(rule => rule.Id)];

    /// <summary>STG0017 is reported with the response types, which the registry reader knows nothing of.</summary>
    [Fact]
    public void Pages_AreThoseOfTheRules()
    {
        IEnumerable<string> pages = Directory.GetFiles(Repository.PathOf(Folder), "STG00*.md").Select(path => Path.GetFileNameWithoutExtension(path)!);

        Assert.Equal(RegistryRules.All.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal).Where(id => id != "STG0017"));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_SaysWhatTheRuleIs(string id)
    {
        RegistryRule rule = RegistryRules.All.Single(rule => rule.Id == id);
        string page = PageOf(id);

        Assert.Equal(
            [$"# {id}: {rule.Title}", "## Cause", "## Rule description", "## How to fix", "## How to suppress"],
            Heading().Matches(CodeBlock().Replace(page, "")).Select(heading => heading.Value));
        Assert.StartsWith(
            $"""
            # {id}: {rule.Title}

            | | |
            |---|---|
            | Severity | {rule.Severity} |
            | Category | {Category()} |
            | Can be suppressed | {(rule.IsConfigurable ? "yes" : "no")} |

            ## Cause
            """.ReplaceLineEndings("\n"),
            page,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_TellsHowToSuppress(string id)
    {
        RegistryRule rule = RegistryRules.All.Single(rule => rule.Id == id);
        string page = PageOf(id);

        Assert.Equal(rule.IsConfigurable, page.Contains(SpecificSuppression, StringComparison.Ordinal));
        Assert.Equal(rule.IsConfigurable, page.Contains($"dotnet_diagnostic.{id}.severity = none", StringComparison.Ordinal));
        Assert.Equal(rule.IsConfigurable, page.Contains($"<NoWarn>$(NoWarn);{id}</NoWarn>", StringComparison.Ordinal));
        Assert.Equal(!rule.IsConfigurable, page.Contains("This rule cannot be silenced: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_ExamplesAreWhatTheBuildSays(string id)
    {
        List<RegistryExample> examples = [.. RegistryExample.In(PageOf(id))];

        Assert.NotEmpty(examples);
        foreach (RegistryExample example in examples)
            Assert.Equal(example.Expected, RegistryExample.Build(example.Files));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_MessagesOfTablesAreReal(string id)
    {
        foreach ((RegistryText file, string message) in RegistryExample.RowsIn(PageOf(id)))
        {
            Assert.Contains(
                RegistryExample.Build(file),
                found => found.EndsWith($" {id}: {message}", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_MessagesAreSentences(string id)
    {
        string page = PageOf(id);
        IEnumerable<string> messages =
        [
            .. RegistryExample.RowsIn(page).Select(row => row.Message),
            .. RegistryExample.In(page).SelectMany(example => example.Expected),
        ];

        Assert.All(messages, message => Assert.Matches(@"[.?]$", message));
    }

    private static string PageOf(string id) => Repository.Read($"{Folder}/{id}.md");

    private static string Category() =>
        CategoryConstant().Match(Repository.Read("generator/StatusGen.Generator/Diagnostics/RegistryDescriptors.cs")).Groups["value"].Value;

    [GeneratedRegex("^#+ .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("const string Category = \"(?<value>[^\"]+)\"")]
    private static partial Regex CategoryConstant();
}
