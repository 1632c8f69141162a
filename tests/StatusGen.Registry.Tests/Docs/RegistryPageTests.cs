using System.Text.RegularExpressions;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Tests.Docs;

/// <summary>The registry reference knows what the binder knows.</summary>
public sealed partial class RegistryPageTests
{
    private const string Unknown = "zzzzzzzzzzzzzzzzzzzz";

    private const string Wrong = "qqqqqqqqqqqqqqqqqqqq";

    private const string Page = "generator/docs/registry.md";

    private const string Migration = "generator/docs/migration.md";

    public static TheoryData<string, int> Examples
    {
        get
        {
            TheoryData<string, int> examples = [];
            foreach (string page in (string[])[Page, Migration])
            {
                for (int i = RegistryExample.In(Repository.Read(page)).Count() - 1; i >= 0; i--)
                    examples.Add(page, i);
            }

            return examples;
        }
    }

    /// <summary>A section of the page, and a registry with a property there that nobody knows: the answer lists those that are known.</summary>
    [Theory]
    [InlineData("Head", "{ \"" + Unknown + "\": 1 }")]
    [InlineData("response", "{ \"response\": { \"" + Unknown + "\": 1 } }")]
    [InlineData("Part", "{ \"partOf\": \"AppCode\", \"" + Unknown + "\": 1 }")]
    [InlineData("Module", "{ \"modules\": { \"User\": { \"" + Unknown + "\": 1 } } }")]
    [InlineData("Entry of an application set", "{ \"codes\": { \"OK\": { \"code\": 0, \"" + Unknown + "\": 1 } } }")]
    [InlineData("Entry of an HTTP set", "{ \"kind\": \"http\", \"codes\": { \"OK\": { \"code\": 200, \"" + Unknown + "\": 1 } } }")]
    public void Page_HasARowForEveryPropertyAndNoOther(string section, string registry)
    {
        string answer = Assert.Single(Answers(registry), found => found.Contains("STG0003", StringComparison.Ordinal));

        string[] known = [.. QuotedName().Matches(answer[answer.IndexOf(" Use ", StringComparison.Ordinal)..]).Select(match => match.Groups["name"].Value).Where(name => name != "x-")];

        Assert.NotEmpty(known);
        Assert.Equal(known.Order(StringComparer.Ordinal), RowsOf(section).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Head", "kind", "{ \"kind\": \"" + Wrong + "\" }")]
    [InlineData("Head", "extends", "{ \"kind\": \"http\", \"extends\": \"" + Wrong + "\" }")]
    [InlineData("Head", "visibility", "{ \"visibility\": \"" + Wrong + "\" }")]
    [InlineData("Head", "generate", "{ \"generate\": [\"" + Wrong + "\"] }")]
    [InlineData("response", "style", "{ \"response\": { \"style\": \"" + Wrong + "\" } }")]
    [InlineData("response", "status", "{ \"response\": { \"status\": \"" + Wrong + "\" } }")]
    [InlineData("Entry of an application set", "args", "{ \"codes\": { \"OK\": { \"code\": 0, \"args\": { \"id\": \"" + Wrong + "\" } } } }")]
    [InlineData("Entry of an HTTP set", "body", "{ \"kind\": \"http\", \"codes\": { \"OK\": { \"code\": 200, \"body\": \"" + Wrong + "\" } } }")]
    public void Page_NamesEveryChoice(string section, string property, string registry)
    {
        string answer = Assert.Single(Answers(registry), found => found.Contains("cannot be '" + Wrong + "'", StringComparison.Ordinal));

        string[] choices = [.. QuotedName().Matches(answer[answer.IndexOf(": use ", StringComparison.Ordinal)..]).Select(match => match.Groups["name"].Value)];

        Assert.NotEmpty(choices);
        Assert.All(choices, choice => Assert.Contains($"`{choice}`", RowsOf(section)[property], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Page_ExampleIsWhatTheBuildSays(string page, int index)
    {
        RegistryExample example = RegistryExample.In(Repository.Read(page)).ElementAt(index);

        Assert.Equal(example.Expected, RegistryExample.Build(example.Files));
    }

    /// <summary>Both tables of names have a row for each entry of the registry that comes with StatusGen.</summary>
    [Fact]
    public void Migration_NamesEveryHttpStatusInBothTables()
    {
        string page = Repository.Read(Migration);

        Assert.NotEmpty(IanaRegistry.Instance.RegistryFile.Entries);
        Assert.All(IanaRegistry.Instance.RegistryFile.Entries, entry =>
        {
            string row = $"\n| {entry.Code} | `{CodeName.FromKey(entry.Key)}`";
            int first = page.IndexOf(row, StringComparison.Ordinal);
            Assert.True(first >= 0 && page.LastIndexOf(row, StringComparison.Ordinal) > first, $"A table has no row for {entry.Code} {entry.Key}.");
        });
    }

    private static IReadOnlyList<string> Answers(string registry) => RegistryExample.Build(new RegistryText("status-codes.json", registry));

    /// <summary>The rows of the section's table, by the property in their first column.</summary>
    private static Dictionary<string, string> RowsOf(string section)
    {
        string page = Repository.Read(Page);
        int start = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no section '{section}'.");
        int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Row().Matches(page[start..(end < 0 ? page.Length : end)]).ToDictionary(row => row.Groups["name"].Value, row => row.Value);
    }

    [GeneratedRegex("'(?<name>[A-Za-z0-9-]+)'")]
    private static partial Regex QuotedName();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
