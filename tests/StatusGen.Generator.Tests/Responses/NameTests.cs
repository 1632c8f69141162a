using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Responses;

/// <summary>Keys, arguments and types that meet what the response types are called.</summary>
public sealed class NameTests
{
    private const string App = """{"codes":{"A":{"code":404}}}""";

    [Fact]
    public void Keys_CalledLikeResponseTypes_KeepTheirFactories()
    {
        Outcome outcome = WithKeys("RESPONSE", "RESPONSE2", "LOST", "LOST_RESPONSE", "LOST_RESPONSE2", "Lost_Response_Response", "HTTP", "RESULT", "class", "FILL", "HEADER", "SET_DATA", "DESCRIBE", "CODE_SET", "INFO", "状态");

        Assert.Equal("LostResponse3", outcome.Bind("AppResponses.Lost()").Method!.ReturnType.Name);
        Assert.Equal("LostResponseResponse2", outcome.Bind("AppResponses.LostResponse()").Method!.ReturnType.Name);
        Assert.Equal("ResponseResponse", outcome.Bind("AppResponses.Response()").Method!.ReturnType.Name);
        Assert.Equal("Response3", outcome.Bind("AppResponses.Response()").Method!.ReturnType.BaseType!.Name);
        Assert.Empty(outcome.Bind("AppResponses.Class()").Errors);
    }

    /// <summary>Most types say by their name alone which entry they answer with.</summary>
    [Fact]
    public void Types_OfKeysThatMeetOthers_AnswerWithTheirEntry()
    {
        string[] keys =
        [
            "RESPONSE", "RESPONSE2", "LOST", "LOST_RESPONSE", "LOST_RESPONSE2", "Lost_Response_Response", "class", "状态", "ÄRGER", "a_b", "ab_c", "RESPONSE_RESPONSE", "of", "with", "x‿y",
        ];
        Outcome outcome = WithKeys(keys);

        string[] infos = [.. keys.Select((_, i) => FormattableString.Invariant($"AppResponses.@{outcome.Evaluate(FormattableString.Invariant($"((AppCode){i}).GetName()"))}().Info.Code"))];
        outcome.AssertValues(($"string.Join(\",\", new[] {{ {string.Join(", ", infos)} }})", string.Join(",", keys.Select((_, i) => i))));
    }

    [Theory]
    [InlineData(409)]
    [InlineData(401)]
    [InlineData(405)]
    [InlineData(416)]
    [InlineData(429)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(206)]
    [InlineData(302)]
    [InlineData(204)]
    public void Arguments_CalledLikeAnything_AreParameters(int http)
    {
        string[] names =
        [
            "class", "data", "data2", "value", "T", "T2", "TSelf", "TValue", "location", "challenge", "allow", "completeLength", "retryAfter", "contentRange", "protocol",
            "response", "Response", "AppResponses", "Key0Response", "InitialData", "InitialArguments", "Shop", "StatusGen", "System", "nameof", "new", "params", "_", "global", "状态",
        ];
        JsonObject codes = [];
        for (int i = 0; i <= names.Length; i++)
        {
            string[] arguments = i < names.Length ? [names[i]] : names;
            codes["KEY_" + i] = new JsonObject { ["code"] = i, ["http"] = http, ["args"] = new JsonObject(arguments.Select(name => KeyValuePair.Create(name, (JsonNode?)"object"))) };
        }

        WebScenario.Json(new JsonObject { ["codes"] = codes }.ToJsonString()).Run().AssertClean();
    }

    [Fact]
    public void Parameter_CalledLikeAnArgument_GivesWay()
    {
        Outcome outcome = WebScenario.Json("""{"codes":{"A":{"code":1,"http":401,"args":{"challenge":"string","data":"int"}}}}""").Run().AssertClean();

        Assert.Equal("A(string? challenge, int data, string challenge2, object? data2 = null)", outcome.Bind("AppResponses.A(\"why\", 1, \"Bearer\")").Signature);
    }

    [Fact]
    public void HeadersOfRegistry_BecomeParameters()
    {
        Outcome outcome = WebScenario.With(("edge.status-codes.json", """
            {
              "kind": "http", "enum": "EdgeStatus",
              "codes": {
                "CLOSED": { "code": 499, "source": "nginx", "headers": ["X-Rate-Limit", "x_rate_limit", "Connection", "no token", "9-Lives", "Data"] },
                "UNAUTHORIZED": { "code": 401, "headers": ["www-authenticate", "X-Reason"] },
                "METHOD_NOT_ALLOWED": { "code": 405, "headers": ["Allow", "X-Reason"] }
              }
            }
            """)).Run();

        Assert.Equal(
            "Closed(string xRateLimit, string xRateLimit2, string header9Lives, string data, object? data2 = null)",
            outcome.Bind("EdgeResponses.Closed(\"1\", \"2\", \"3\", \"4\")").Signature);
        Assert.Equal("Unauthorized(string xReason, string challenge, object? data = null)", outcome.Bind("EdgeResponses.Unauthorized(\"x\", \"Bearer\")").Signature);
        Assert.Equal("MethodNotAllowed(string xReason, params string[] allow)", outcome.Bind("EdgeResponses.MethodNotAllowed(\"x\", \"GET\")").Signature);
    }

    [Theory]
    [InlineData("#pragma warning disable CS1591\nnamespace Shop { public static class AppResponses { } }", "status-codes.json(1,1): error STG0013: The project itself declares 'Shop.AppResponses', which 'AppCode' would generate; rename one of them, or choose another \"enum\" or \"namespace\" in the registry.", "StatusGen.HttpStatus")]
    [InlineData("namespace StatusGen { internal static class HttpResponses { } }", "error STG0013: The project itself declares 'StatusGen.HttpResponses', which is in the way of the response types 'StatusGen.HttpResponses' of 'HttpStatus'; rename it.", "Shop.AppCode")]
    [InlineData("namespace StatusGen.HttpResponses { internal static class X { } }", "error STG0013: The project itself declares 'StatusGen.HttpResponses', which is in the way of the response types 'StatusGen.HttpResponses' of 'HttpStatus'; rename it.", "Shop.AppCode")]
    public void OwnType_OfSameName_IsReportedOnceAndGivesWay(string source, string message, string sets)
    {
        Outcome outcome = (WebScenario.Json(App) with { Source = source }).Run();

        Assert.Equal([message], outcome.Report);
        Assert.Equal(sets, outcome.Sets());
    }

    [Fact]
    public void OwnType_InProjectWithoutWebLibrary_IsNotInTheWay() =>
        (Scenario.Json(App) with { Source = "namespace Shop { internal static class AppResponses { } }" }).Run().AssertClean();

    [Fact]
    public void SetsOfProjectAndReference_WithOneNameForTheirResponses_AreReported()
    {
        Scenario contracts = Scenario.Json("""{"enum":"AppStatus","generate":["responses"],"codes":{"B":{"code":404}}}""") with { AssemblyName = "Contracts" };
        Scenario web = WebScenario.Json(App.Replace("{\"codes\"", "{\"generate\":[\"responses\"],\"codes\"", StringComparison.Ordinal)) with { FurtherReferences = [contracts.Run().ToReference()] };

        Outcome outcome = web.Run();

        Assert.Equal(
            ["error STG0013: The response types of 'Shop.AppStatus' and 'Shop.AppCode' would both be called 'Shop.AppResponses', so only those of 'Shop.AppCode' are generated. Give one of the enums another name or namespace, or leave \"responses\" out of its \"generate\"."],
            outcome.Report);
        Assert.Equal("Shop.AppCode StatusGen.HttpStatus", outcome.Sets());
    }

    [Theory]
    [InlineData("statusgen 1\nkind=application\n\n1\tA-B C\t404\t\t\t1x\n2\tB\t404\t1x:0\n3\tC\t404\ta:0,a:0\n4\tD\t404\n4\tD\t409\t\t2\n5\tE\t500", "D E")]
    [InlineData("statusgen 1\nkind=application\ngenerate=x\n\n", "")]
    [InlineData("statusgen 9\n\n1\tA\t404", null)]
    [InlineData("", null)]
    public void ManifestOfNobody_GivesWhatCanBeUsed(string manifest, string? factories)
    {
        Scenario contracts = new()
        {
            AssemblyName = "Contracts",
            Source = $$"""
                #pragma warning disable CS1591
                [assembly: StatusGen.StatusCodeSet(typeof(Shop.AppCode), {{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(manifest, true)}})]
                namespace Shop
                {
                    public enum AppCode { D, E }
                    public static class AppCodes { public static StatusGen.StatusCodeSet<AppCode> Set => null!; }
                }
                """,
        };

        Outcome web = (WebScenario.Empty with { FurtherReferences = [contracts.Run().ToReference()] }).Run().AssertClean();

        Assert.Equal(factories, web.Compilation.GetTypeByMetadataName("Shop.AppResponses") is { } type ? string.Join(' ', type.GetMembers().OfType<IMethodSymbol>().Select(method => method.Name)) : null);
    }

    private static Outcome WithKeys(params string[] keys) => WebScenario.Json(new JsonObject
    {
        ["codes"] = new JsonObject(keys.Select((key, i) => KeyValuePair.Create(key, (JsonNode?)new JsonObject { ["code"] = i, ["http"] = 409 }))),
    }.ToJsonString()).Run().AssertClean();
}
