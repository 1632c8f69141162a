using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Robustness;

/// <summary>A referenced assembly may already declare what a registry would generate: every use would warn (CS0436).</summary>
public sealed class ReferencedTypesTests
{
    private const string Registry = """{"codes":{"SUCCESS":{"code":0}}}""";

    [Fact]
    public void Set_DeclaredByReference_IsReportedAndLeftOut()
    {
        Outcome contracts = (Scenario.Json(Registry) with { AssemblyName = "Contracts" }).Run();

        Outcome project = (Scenario.Json(Registry) with { FurtherReferences = [contracts.ToReference()] }).Run();

        Assert.Empty(project.Sources);
        Assert.Contains(
            "status-codes.json(1,1): error STG0013: The referenced assembly 'Contracts' already declares 'Shop.AppCode', which 'AppCode' would generate; use the set of that assembly, or choose another \"enum\" or \"namespace\" in the registry.",
            project.Report);
    }

    [Fact]
    public void Set_InternalInReference_IsNotInTheWay()
    {
        Outcome contracts = (Scenario.Json("""{"visibility":"internal","codes":{"SUCCESS":{"code":0}}}""") with { AssemblyName = "Contracts" }).Run();

        (Scenario.Json(Registry) with { FurtherReferences = [contracts.ToReference()] }).Run().AssertClean();
    }

    [Fact]
    public void Set_OfTheLibrary_CannotBeDeclaredAgain()
    {
        Outcome outcome = Scenario.Json("""{"namespace":"StatusGen","enum":"HttpStatus","kind":"http","codes":{"OK":{"code":200}}}""").Run();

        Assert.Empty(outcome.Sources);
        Assert.All(outcome.Report, line => Assert.Contains("error STG0013: The referenced assembly 'StatusGen' already declares 'StatusGen.HttpStatus", line, StringComparison.Ordinal));
    }

    [Fact]
    public void OwnMessages_OfSetThatGeneratesNone_AreNotInTheWay()
    {
        Scenario scenario = Scenario.Json("""{"generate":[],"codes":{"SUCCESS":{"code":0}}}""") with
        {
            Source = "namespace Shop { internal static class AppMessages { } }",
        };

        scenario.Run().AssertClean();
    }

    [Theory]
    [InlineData("public", false)]
    [InlineData("internal", true)]
    public void HttpSet_OfReference_CountsOnlyIfItCanBeSeen(string visibility, bool isUnknown)
    {
        Scenario edge = Scenario.With((
            "edge.status-codes.json",
            """{"namespace":"Edge","enum":"EdgeStatus","kind":"http","visibility":"VISIBILITY","codes":{"CLOSED":{"code":499,"source":"nginx"}}}"""
                .Replace("VISIBILITY", visibility, StringComparison.Ordinal)));
        Scenario project = Scenario.Json("""{"codes":{"A":{"code":1,"http":499}}}""") with
        {
            FurtherReferences = [(edge with { AssemblyName = "Edge" }).Run().ToReference(asReferenceAssembly: true)],
        };

        Assert.Equal(isUnknown, project.Run().Diagnostics.Any(diagnostic => diagnostic.Id == "STG0008"));
    }
}
