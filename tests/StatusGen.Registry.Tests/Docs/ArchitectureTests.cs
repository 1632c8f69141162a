using System.Text.RegularExpressions;

namespace StatusGen.Registry.Tests.Docs;

public sealed partial class ArchitectureTests
{
    private const string Page = "generator/docs/architecture.md";

    [Fact]
    public void Page_NamesEveryStep()
    {
        List<string> steps = Names("generator/StatusGen.Generator/Pipeline/TrackingNames.cs", TrackingName());

        Assert.NotEmpty(steps);
        AssertNamed(steps);
    }

    [Fact]
    public void Page_NamesEveryEmitter()
    {
        List<string> kinds =
        [
            .. Directory.GetFiles(Repository.PathOf("generator/StatusGen.Generator/Emission"), "*Emitter.cs").SelectMany(path => Names(path, Kind())),
        ];

        Assert.NotEmpty(kinds);
        AssertNamed(kinds);
    }

    private static void AssertNamed(IEnumerable<string> names)
    {
        string[] rows = [.. Repository.Read(Page).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))];
        foreach (string name in names)
            Assert.Contains(rows, row => row.Split('|')[1].Contains($"`{name}`", StringComparison.Ordinal));
    }

    private static List<string> Names(string file, Regex name) => [.. name.Matches(Repository.Read(file)).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"const string (?<name>\w+) =")]
    private static partial Regex TrackingName();

    [GeneratedRegex("override string Kind => \"(?<name>\\w+)\"")]
    private static partial Regex Kind();
}
