using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Responses;

/// <summary>Which sets get response types in which project, and which look HttpResponses take.</summary>
public sealed class SightTests
{
    private const string App = """{"codes":{"USER_NOT_EXISTS":{"code":10,"http":404,"message":"user {id}","args":{"id":"long"}}}}""";

    private const string AppEnvelope = """{"response":{"style":"bare"},"codes":{"USER_NOT_EXISTS":{"code":10,"http":404}}}""";

    private const string Order = """{"enum":"OrderCode","response":{"style":"problem"},"codes":{"LOST":{"code":20,"http":404}}}""";

    private static Scenario Contracts(string registry) => Scenario.Json(registry) with { AssemblyName = "Contracts", Platform = TargetPlatform.NetStandard20 };

    [Fact]
    public void ProjectWithoutWebLibrary_GetsNone() => Assert.Equal("", Scenario.Json(App).Run().AssertClean().Sets());

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "")]
    [InlineData(LanguageVersion.CSharp11, "Shop.AppCode StatusGen.HttpStatus")]
    [InlineData(LanguageVersion.Preview, "Shop.AppCode StatusGen.HttpStatus")]
    public void Language_WithoutStaticInterfaceMembers_GetsNone(LanguageVersion language, string sets) =>
        Assert.Equal(sets, (WebScenario.Json(App) with { Language = language }).Run().AssertClean().Sets());

    [Fact]
    public void WebProjectWithoutRegistry_GetsThoseOfHttp() => Assert.Equal("StatusGen.HttpStatus", WebScenario.Empty.Run().AssertClean().Sets());

    [Fact]
    public void NullableDisabled_CompilesAlike() =>
        (WebScenario.Json(App) with { Nullable = NullableContextOptions.Disable }).Run().AssertClean();

    [Fact]
    public void SetThatGeneratesNoResponses_GetsNone() =>
        Assert.Equal("StatusGen.HttpStatus", WebScenario.Json("""{"generate":["messages"],"codes":{"A":{"code":404}}}""").Run().AssertClean().Sets());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SetOfReference_GetsThemInWebProject(bool asReferenceAssembly)
    {
        Scenario web = WebScenario.Empty with { FurtherReferences = [Contracts(App).Run().ToReference(asReferenceAssembly)] };

        Outcome outcome = web.Run().AssertClean();

        Assert.Equal("Shop.AppCode StatusGen.HttpStatus", outcome.Sets());
        Assert.Equal("UserNotExists(long id, object? data = null)", outcome.Bind("AppResponses.UserNotExists(7)").Signature);
    }

    [Fact]
    public void SetOfReferenceThatGeneratesNoResponses_GetsNone()
    {
        Scenario web = WebScenario.Empty with { FurtherReferences = [Contracts("""{"generate":[],"codes":{"A":{"code":404}}}""").Run().ToReference()] };

        Assert.Equal("StatusGen.HttpStatus", web.Run().AssertClean().Sets());
    }

    [Fact]
    public void ReferenceThatProvides_LeavesNothingToDo()
    {
        Outcome contracts = Contracts(App).Run();
        Outcome web = (WebScenario.Empty with { FurtherReferences = [contracts.ToReference()] }).Run();

        Outcome host = (WebScenario.Empty with { AssemblyName = "Host", FurtherReferences = [contracts.ToReference(), web.ToReference()] }).Run().AssertClean();

        Assert.Equal("", host.Sets());
        Assert.Equal("UserNotExists(long id, object? data = null)", host.Bind("AppResponses.UserNotExists(7)").Signature);
    }

    [Theory]
    [InlineData("", "StatusGen.HttpStatus")]
    [InlineData("Web", "Shop.AppCode StatusGen.HttpStatus")]
    public void InternalSetOfReference_IsForFriendsOnly(string friend, string sets)
    {
        Scenario contracts = Contracts(App.Replace("{\"codes\"", "{\"visibility\":\"internal\",\"codes\"", StringComparison.Ordinal)) with
        {
            Source = friend.Length == 0 ? "" : $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]",
        };

        Outcome web = (WebScenario.Empty with { FurtherReferences = [contracts.Run().ToReference()] }).Run().AssertClean();

        Assert.Equal(sets, web.Sets());
        Assert.NotEqual(Accessibility.Public, web.Compilation.GetTypeByMetadataName("Shop.AppResponses")?.DeclaredAccessibility);
    }

    [Fact]
    public void InternalSet_HasInternalResponses()
    {
        Outcome outcome = WebScenario.Json("""{"visibility":"internal","response":{"style":"bare"},"codes":{"A":{"code":404}}}""").Run().AssertClean();

        Assert.Equal(Accessibility.Internal, outcome.Compilation.GetTypeByMetadataName("Shop.AppResponses")!.DeclaredAccessibility);
        Assert.Equal(Accessibility.Public, outcome.Compilation.GetTypeByMetadataName("StatusGen.HttpResponses")!.DeclaredAccessibility);
    }

    [Fact]
    public void SetBehindExternAlias_IsNotInSight()
    {
        MetadataReference contracts = Contracts(App).Run().ToReference().WithAliases(["contracts"]);

        Assert.Equal("StatusGen.HttpStatus", (WebScenario.Empty with { FurtherReferences = [contracts] }).Run().AssertClean().Sets());
    }

    [Fact]
    public void SetThatTwoReferencesDeclare_GetsNone()
    {
        MetadataReference[] contracts = [Contracts(App).Run().ToReference(), (Contracts(App) with { AssemblyName = "Copy" }).Run().ToReference()];

        Assert.Equal("StatusGen.HttpStatus", (WebScenario.Empty with { FurtherReferences = [.. contracts] }).Run().AssertClean().Sets());
    }

    [Theory]
    [InlineData("", "typeof(global::StatusGen.HttpStatus), like: typeof(global::Shop.AppCodes)")]
    [InlineData("AppCode", "typeof(global::StatusGen.HttpStatus), like: typeof(global::Shop.AppCodes)")]
    [InlineData(" Shop.AppCode ", "typeof(global::StatusGen.HttpStatus), like: typeof(global::Shop.AppCodes)")]
    public void HttpResponses_LookLikeTheOneSetWithResponse(string like, string attribute)
    {
        Scenario web = WebScenario.Json(AppEnvelope) with { Properties = WebScenario.Empty.Properties.Add("StatusGenResponsesLike", like) };

        Assert.Contains(attribute, web.Run().AssertClean().Sources["StatusGen.HttpStatus.Responses.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("OrderCode", "Shop.OrderCodes")]
    [InlineData("AppCode", "Shop.AppCodes")]
    public void HttpResponses_OfTwoSetsWithResponse_LookLikeTheOneThatTheProjectNames(string like, string expected)
    {
        Scenario web = WebScenario.With(("order.status-codes.json", Order)) with
        {
            FurtherReferences = [Contracts(AppEnvelope).Run().ToReference()],
            Properties = WebScenario.Empty.Properties.Add("StatusGenResponsesLike", like),
        };

        Outcome outcome = web.Run().AssertClean();

        string text = outcome.Sources["StatusGen.HttpStatus.Responses.g.cs"];
        Assert.Equal(expected.Length > 0, text.Contains($"like: typeof(global::{expected})", StringComparison.Ordinal));
        Assert.Equal(expected.Length > 0, text.Contains("[assembly: ", StringComparison.Ordinal));
        Assert.Equal("Shop.AppCode Shop.OrderCode StatusGen.HttpStatus", string.Join(' ', outcome.Sets().Split(' ').Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(App, "AppCode", "error STG0013: The property StatusGenResponsesLike names 'AppCode', which is no enum with a \"response\" in sight of this project; no registry here has one; add \"response\" to a registry, or remove the property.")]
    [InlineData(AppEnvelope, "Appcode", "error STG0013: The property StatusGenResponsesLike names 'Appcode', which is no enum with a \"response\" in sight of this project; these have one: 'Shop.AppCode'.")]
    public void Like_OfNoSet_IsReported(string registry, string like, string message)
    {
        Scenario web = WebScenario.Json(registry) with { Properties = WebScenario.Empty.Properties.Add("StatusGenResponsesLike", like) };

        Outcome outcome = web.Run();

        Assert.Equal([message], outcome.Report);
        Assert.Equal("Shop.AppCode StatusGen.HttpStatus", outcome.Sets());
    }

    [Fact]
    public void Like_OfTwoSets_AsksForTheNamespace()
    {
        Scenario web = WebScenario.Json(AppEnvelope) with
        {
            FurtherReferences = [(Contracts(AppEnvelope) with { RootNamespace = "Bank" }).Run().ToReference()],
            Properties = WebScenario.Empty.Properties.Add("StatusGenResponsesLike", "AppCode"),
        };

        Assert.Equal(
            ["error STG0013: The property StatusGenResponsesLike names 'AppCode', which is the name of more than one enum here; write it with its namespace: 'Shop.AppCode', 'Bank.AppCode'."],
            web.Run().Report);
    }

    [Theory]
    [InlineData("public", "typeof(global::Shop.ApiResponse<TValue>)")]
    [InlineData("internal", "typeof(TValue)")]
    public void EnvelopeOfReference_DescribesTheBodyWhereItCanBeSeen(string visibility, string body)
    {
        // The set itself is seen by a friend, or not at all: then HttpResponses keep their own look.
        Scenario contracts = Contracts(AppEnvelope.Replace("\"bare\"", "\"envelope\"", StringComparison.Ordinal)
            .Replace("{\"response\"", $"{{\"visibility\":\"{visibility}\",\"response\"", StringComparison.Ordinal));
        Scenario web = WebScenario.Empty with { FurtherReferences = [contracts.Run().ToReference(asReferenceAssembly: true)] };

        Assert.Contains(body, web.Run().AssertClean().Sources["StatusGen.HttpStatus.Responses.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"message\":\"lost\"", "\"message\":\"gone\"", "")]
    [InlineData("\"code\":20", "\"code\":21", "")]
    [InlineData("LOST", "MISLAID", "Shop.OrderCode")]
    [InlineData("\"problem\"", "\"bare\"", "")]
    [InlineData("\"response\":{\"style\":\"problem\"},", "", "StatusGen.HttpStatus")]
    public void Edit_OfOneRegistry_EmitsWhatChangesOnly(string before, string after, string sets)
    {
        string order = Order.Replace("\"http\":404", "\"http\":404,\"message\":\"lost\"", StringComparison.Ordinal);
        Scenario web = WebScenario.With(("order.status-codes.json", order), ("status-codes.json", App)) with
        {
            FurtherReferences = [(Contracts(App) with { RootNamespace = "Bank" }).Run().ToReference()],
        };
        CSharpCompilation compilation = web.CreateCompilation();
        GeneratorDriver driver = web.CreateDriver().RunGenerators(compilation);
        Scenario edited = web with { Registries = web.Registries.Replace(web.Registries[0], (web.Registries[0].Path, order.Replace(before, after, StringComparison.Ordinal))) };
        Assert.Equal(4, ResponseFiles(driver).Length);

        driver = driver.ReplaceAdditionalTexts(edited.Texts()).RunGenerators(compilation);

        Assert.Equal(sets.Length == 0 ? [] : [sets + ".Responses.g.cs"], ResponseFiles(driver));
    }

    private static string[] ResponseFiles(GeneratorDriver driver) =>
        [.. Caching.EmittedFiles(driver).Where(name => name.EndsWith(".Responses.g.cs", StringComparison.Ordinal))];
}
