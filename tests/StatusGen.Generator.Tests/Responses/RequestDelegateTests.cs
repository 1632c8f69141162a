using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Responses;

/// <summary>STG0017: another generator of ASP.NET's would have to see ours.</summary>
public sealed class RequestDelegateTests
{
    private const string Message =
        "RequestDelegateGenerator is on in this project, and it does not see the response types that StatusGen generates here: a handler works only with an explicit return type Results<...> and a global using of 'Shop', and else fails to compile or sends 200. Write both, or move the registry's response types into a class library.";

    [Theory]
    [InlineData("EnableRequestDelegateGenerator", "true", true)]
    [InlineData("EnableRequestDelegateGenerator", "True", true)]
    [InlineData("PublishAot", "true", true)]
    [InlineData("PublishAot", "false", false)]
    [InlineData("EnableRequestDelegateGenerator", "", false)]
    [InlineData("PublishTrimmed", "true", false)]
    public void Property_OfWebProject_DecidesTheWarning(string property, string value, bool isReported)
    {
        Scenario web = WebScenario.Json(Registries.Smallest) with { Properties = WebScenario.Empty.Properties.Add(property, value) };

        Assert.Equal(isReported ? ["warning STG0017: " + Message] : [], web.Run().Report);
    }

    [Fact]
    public void GeneratorThatIsTurnedOff_IsNoMatterForAot()
    {
        Scenario web = WebScenario.Empty with { Properties = WebScenario.Empty.Properties.Add("PublishAot", "true").Add("EnableRequestDelegateGenerator", "false") };

        Assert.Empty(web.Run().Report);
    }

    [Fact]
    public void ProjectWithoutResponses_IsNotWarned()
    {
        Outcome library = WebScenario.Json(Registries.Smallest).Run();
        Scenario[] projects = [WebScenario.Empty with { AssemblyName = "Host", FurtherReferences = [library.ToReference()] }, Scenario.Json(Registries.Smallest)];

        foreach (Scenario project in projects)
            Assert.Empty((project with { Properties = project.Properties.Add("EnableRequestDelegateGenerator", "true") }).Run().Report);
    }

    [Fact]
    public void Page_HoldsTheMessage()
    {
        string page = File.ReadAllText(RepositoryFile.PathOf("generator/docs/rules/STG0017.md")).ReplaceLineEndings("\n");

        Assert.StartsWith("# STG0017: RequestDelegateGenerator does not see generated response types\n\n| | |\n|---|---|\n| Severity | Warning |\n| Category | StatusGen.Registry |\n| Can be suppressed | yes |\n\n## Cause\n", page, StringComparison.Ordinal);
        Assert.Contains("\n`" + Message + "`\n", page, StringComparison.Ordinal);
        Assert.Contains("dotnet_diagnostic.STG0017.severity = none", page, StringComparison.Ordinal);
        Assert.Contains("<NoWarn>$(NoWarn);STG0017</NoWarn>", page, StringComparison.Ordinal);
    }
}
