namespace StatusGen.Package.Tests;

/// <summary>Another package brings another YamlDotNet, and the SDK passes one of the two to the compiler: the newer.</summary>
[Collection(SharedPackage.Name)]
public sealed class RivalTests(PackageFixture package)
{
    [Fact]
    public async Task Yaml_WithANewerYamlDotNet_IsToldWhatToDo()
    {
        package.AssertBuilt();
        ToolRun run = await package.BuildAsync("RivalYaml");

        Assert.Equal(1, run.ExitCode);
        string[] findings = [.. run.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)).Distinct()];
        Assert.Contains(
            "status-codes.yaml(1,1): error STG0018: The YAML reader of StatusGen cannot be loaded, because another analyzer package brought a different version of YamlDotNet",
            Assert.Single(findings),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RivalJson")]
    [InlineData("OlderRival")]
    public void Json_AndYamlWithAnOlderYamlDotNet_NoticeNothing(string project)
    {
        package.AssertBuilt();

        Assert.Contains($"{project}.AppCode", AssemblyTypes.Public(package.AssemblyPath(project)));
    }
}
