namespace StatusGen.Registry.Tests.Docs;

public sealed class ReadmeTests
{
    [Fact]
    public void Readme_RegistriesGetTheAnswersItShows()
    {
        List<RegistryExample> examples = [.. RegistryExample.In(Repository.Read("README.md"))];

        // The mistakes, and the ten lines.
        Assert.True(examples.Count > 1);
        foreach (RegistryExample example in examples)
            Assert.Equal(example.Expected, RegistryExample.Build(example.Files));
    }

    /// <summary>What a reader asks first stands first.</summary>
    [Fact]
    public void Readme_HasItsSectionsInOrder()
    {
        string[] sections = [.. Repository.Read("README.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

        Assert.Equal(
            [
                "See it", "Install", "Ten lines of registry", "Five lines of C#", "What gets generated", "Rules", "Configuration", "Several projects",
                "Trimming and native AOT", "How to suppress", "Compatibility", "Limits", "The sample", "Benchmarks",
            ],
            sections);
    }

    /// <summary>The headings count, and the blocks below them are as long as they say.</summary>
    [Theory]
    [InlineData("## Ten lines of registry", "```jsonc\n", "//", 10)]
    [InlineData("## Five lines of C#", "```csharp\n", "using", 5)]
    public void Readme_FirstStepsAreAsShortAsItSays(string section, string begin, string uncounted, int lines) => Assert.Equal(
        lines,
        Repository.Read("README.md").Split(section)[1].Split(begin)[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Count(line => !line.StartsWith(uncounted, StringComparison.Ordinal)));

    [Fact]
    public void Readme_BeginsWithTheTwoCommands()
    {
        string firstBlock = Repository.Read("README.md").Split("```")[1];

        Assert.Contains("dotnet run --project consumer-sample/Shop.Service", firstBlock, StringComparison.Ordinal);
        Assert.Contains("dotnet test", firstBlock, StringComparison.Ordinal);
    }
}
