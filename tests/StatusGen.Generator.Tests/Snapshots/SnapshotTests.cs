using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Snapshots;

/// <summary>The generated text itself, for a reader: all kinds of file once, and how they change with kind and language version.</summary>
public sealed class SnapshotTests
{
    [Theory]
    [InlineData("Enum")]
    [InlineData("Values")]
    [InlineData("Extensions")]
    [InlineData("Messages")]
    [InlineData("Exceptions")]
    [InlineData("Manifest")]
    public void ApplicationSet_WithAllFeatures_IsGenerated(string kind)
    {
        Outcome outcome = Scenario.Json(Registries.Shop).Run();

        Assert.Equal(6, outcome.Sources.Count);
        Snapshot.Verify(outcome.Sources[$"Shop.AppCode.{kind}.g.cs"], kind, "cs");
    }

    [Theory]
    [InlineData("Enum")]
    [InlineData("Values")]
    [InlineData("Extensions")]
    public void HttpSet_OfItsOwn_IsGenerated(string kind)
    {
        Outcome outcome = Scenario.With(("edge.status-codes.json", """
            {
              "kind": "http", "enum": "EdgeStatus",
              "codes": {
                "NOT_FOUND": { "code": 404, "message": "Not Found" },
                "CLIENT_CLOSED_REQUEST": { "code": 499, "message": "Client Closed Request", "source": "nginx", "body": "forbidden" }
              }
            }
            """)).Run().AssertClean();

        Snapshot.Verify(outcome.Sources[$"Shop.EdgeStatus.{kind}.g.cs"], kind, "cs");
    }

    [Fact]
    public void Envelope_WithEveryMember_IsGenerated() =>
        Snapshot.Verify(Scenario.Json(Registries.Wallet).Run().Sources["Shop.ApiResponse.Envelope.g.cs"], "", "cs");

    [Fact]
    public void OldLanguage_OnNetStandard_IsGenerated()
    {
        Scenario scenario = Scenario.Json("""{"codes":{"USER_NOT_EXISTS":{"code":1,"http":404,"message":"user {id} does not exist","args":{"id":"string"}}}}""") with
        {
            Language = LanguageVersion.CSharp7_3,
            Platform = TargetPlatform.NetStandard20,
        };

        Outcome outcome = scenario.Run().AssertClean();

        Snapshot.Verify(string.Join('\n', outcome.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => $"// {source.Key}\n{source.Value}")), "", "cs");
    }

    [Fact]
    public void Responses_OfWebProject_AreGenerated()
    {
        Scenario scenario = Scenario.Json("""
            {
              "response": { "style": "bare" },
              "codes": {
                "SUCCESS": { "code": 0, "http": 200 },
                "USER_NOT_EXISTS": { "code": 1, "http": 404, "message": "user {id} does not exist", "args": { "id": "long" } },
                "USER_EXISTS": { "code": 2, "http": 409 },
                "SIGNED_OUT": { "code": 3, "http": 401, "deprecated": "use SESSION_ENDED" },
                "SLOW_DOWN": { "code": 4, "http": 429 },
                "USER_MISSING": { "code": 1, "http": 404, "legacy": true }
              }
            }
            """) with { Platform = TargetPlatform.AspNetCore10 };

        Snapshot.Verify(scenario.Run().AssertClean().Sources["Shop.AppCode.Responses.g.cs"], "", "cs");
    }
}
