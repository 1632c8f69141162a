using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StatusGen.Package.Tests;

/// <summary>The rules that the build itself reports: <c>build/StatusGen.targets</c>.</summary>
[Collection(SharedPackage.Name)]
public sealed partial class BuildRuleTests(PackageFixture package)
{
    public static TheoryData<string> Rules => [.. Declared.Select(rule => (string)rule.Attribute("Code")!)];

    private static IEnumerable<XElement> Declared =>
        XDocument.Parse(SourceCopy.Read("generator/StatusGen/build/StatusGen.targets")).Descendants().Where(element => element.Attribute("Code") is not null);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_HasAPageWithItsMessage(string id)
    {
        XElement rule = Declared.Single(rule => (string?)rule.Attribute("Code") == id);
        string page = SourceCopy.Read($"generator/docs/rules/{id}.md");
        Match head = Head().Match(page);
        string pattern = string.Join(".+", Property().Split((string)rule.Attribute("Text")!).Select(Regex.Escape));

        Assert.Equal((id, rule.Name.LocalName), (head.Groups["id"].Value, head.Groups["severity"].Value));
        Assert.Matches("`" + pattern + "`", page);
        Assert.Equal(
            ["## Cause", "## Rule description", "## How to fix", "## How to suppress"],
            page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OldCompiler_IsAnErrorWhereSomethingWouldBeGeneratedAndNowhereElse()
    {
        package.AssertBuilt();
        ToolRun run = await package.BuildAsync("Floor.slnx", "--no-restore", "-p:CompilerApiVersion=roslyn4.13");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["Codes.csproj : error STG2001", "WebOnly.csproj : error STG2001"], Findings(run));
        Assert.Contains("needs version 4.14 of the C# compiler and this build has 4.13: install .NET SDK 9.0.300", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompilerOfTheFloor_IsNoError()
    {
        package.AssertBuilt();

        (await package.BuildAsync("Everything/Codes", "--no-restore", "-p:CompilerApiVersion=roslyn4.14")).AssertSucceeded();
    }

    /// <summary>A folder in the place of the file: as root nothing else is unwritable.</summary>
    [Fact]
    public async Task Schema_ThatCannotBeWritten_IsOneWarningThatCanBeTurnedOff()
    {
        package.AssertBuilt();
        package.BlockSchema("Yaml");

        ToolRun run = (await package.BuildAsync("Yaml", "--no-restore", "-p:StatusGenWriteSchema=true")).AssertSucceeded();
        Assert.Equal(["Yaml.csproj : warning STG2002"], Findings(run));
        Assert.Contains("1 Warning(s)", run.Lines);

        ToolRun quiet = (await package.BuildAsync("Yaml", "--no-restore", "-p:StatusGenWriteSchema=true", "-p:NoWarn=STG2002")).AssertSucceeded();
        Assert.Contains("0 Warning(s)", quiet.Lines);
    }

    /// <summary>Nothing may be made in its place; that it is missing the compiler says.</summary>
    [Fact]
    public async Task Schema_OfARegistryThatIsMissing_IsNotWritten()
    {
        package.AssertBuilt();
        ToolRun run = await package.BuildAsync("Missing", "-p:StatusGenWriteSchema=true");

        Assert.Equal(1, run.ExitCode);
        Assert.False(package.ConsumerHas("Missing/nowhere"));
    }

    private static string[] Findings(ToolRun run) =>
        [.. run.Lines.Select(line => Finding().Match(line)).Where(match => match.Success).Select(match => match.Groups["finding"].Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<finding>[\w.]+ : (error|warning) \w+): ")]
    private static partial Regex Finding();

    [GeneratedRegex(@"\$\(\w+\)|%\([\w.]+\)")]
    private static partial Regex Property();

    [GeneratedRegex(@"^# (?<id>STG\d{4}): .+\n\n\| \| \|\n\|---\|---\|\n\| Severity \| (?<severity>\w+) \|\n\| Category \| StatusGen\.Build \|\n")]
    private static partial Regex Head();
}
