using StatusGen.Registry.Diagnostics;

namespace StatusGen.Registry.Tests.Docs;

public sealed class ReadmeTests
{
    [Fact]
    public void Readme_ListsEveryRule()
    {
        string readme = Repository.Read("README.md");

        Assert.Equal(
            RegistryRules.All.Select(rule => $"| [{rule.Id}](generator/docs/rules/{rule.Id}.md) | {rule.Severity} | {rule.Title} |"),
            readme.Split('\n').Where(line => line.StartsWith("| [STG00", StringComparison.Ordinal) && !line.Contains("STG0017", StringComparison.Ordinal)));
    }

    [Fact]
    public void Readme_RegistriesGetTheAnswersItShows()
    {
        List<RegistryExample> examples = [.. RegistryExample.In(Repository.Read("README.md"))];

        Assert.NotEmpty(examples);
        foreach (RegistryExample example in examples)
            Assert.Equal(example.Expected, RegistryExample.Build(example.Files));
    }

    [Fact]
    public void Readme_BeginsWithTheTwoCommands()
    {
        string firstBlock = Repository.Read("README.md").Split("```")[1];

        Assert.Contains("dotnet run --project consumer-sample/Shop.Service", firstBlock, StringComparison.Ordinal);
        Assert.Contains("dotnet test", firstBlock, StringComparison.Ordinal);
    }
}
