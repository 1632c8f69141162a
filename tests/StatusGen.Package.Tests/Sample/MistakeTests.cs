using System.Text.RegularExpressions;

namespace StatusGen.Package.Tests.Sample;

/// <summary>The sample's mistakes, one a rule, and what the build says about them.</summary>
public sealed partial class MistakeTests
{
    [Fact]
    public async Task Readme_ShowsWhatTheBuildSaysAboutMistakes()
    {
        ToolRun build = await ToolRun.DotnetAsync(
            SampleProject.Folder("Shop.Service"),
            "build", "--no-restore", "-t:Compile", "-c", SampleProject.Configuration, "-nologo", "-v:q", "-p:BuildProjectReferences=false", "-p:ShowMistakes=true");

        string[] said =
        [
            .. Finding().Matches(build.Output)
                .DistinctBy(match => match.Value)
                .OrderBy(match => int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture))
                .Select(match => match.Groups["finding"].Value),
        ];

        Assert.Equal(Shown(), said);
        Assert.Contains(" warning STG1017: 'nginx' in statusgen.allowed_http_codes", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_ShowEveryRuleAboutPlacesInCSharp()
    {
        string[] rules = [.. RuleInTable().Matches(SampleProject.Read("README.md")).Select(match => match.Groups["rule"].Value)];

        string[] shown = [.. Shown().Select(line => line.Split(": ")[1].Split(' ')[1]), "STG1017"];

        Assert.Equal(rules, shown);
    }

    [Fact]
    public void Readme_BeginsWithOneOfTheMistakes()
    {
        string seeIt = SampleProject.Read("README.md").Split("## See it")[1].Split("\n## ")[0];
        string code = seeIt.Split("```csharp\n")[1].Split("```")[0];

        Assert.Contains("    " + code, SampleProject.Read("consumer-sample/Shop.Service/Mistakes.cs"), StringComparison.Ordinal);
        Assert.Contains(Blocks(seeIt).Single(), Shown());
    }

    private static string[] Shown() => Blocks(SampleProject.Read("README.md").Split("## Rules")[1]).Single().Split('\n');

    /// <summary>What the build says about Mistakes.cs, block by block.</summary>
    private static IEnumerable<string> Blocks(string text) =>
        text.Split("```text\n").Where(block => block.StartsWith("Mistakes.cs(", StringComparison.Ordinal)).Select(block => block.Split("\n```")[0]);

    [GeneratedRegex(@"(?<finding>Mistakes\.cs\((?<line>\d+),\d+\): (warning|error) [A-Z]+\d+: .*?)( \(https://\S+\))? \[")]
    private static partial Regex Finding();

    [GeneratedRegex(@"^\| \[(?<rule>STG1\d+)\]", RegexOptions.Multiline)]
    private static partial Regex RuleInTable();
}
