using StatusGen.Registry.Helpers;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0008UnknownHttpStatusTests
{
    [Fact]
    public void Http_Unknown_OnlyThePropertyFallsAway()
    {
        var set = Registries.Build(
            """{ "codes": { "A": { "code": 1, "http": [|4040|] } } }""",
            "STG0008 Error: '4040' is not a known HTTP status: did you mean '404' (Not Found) or '400' (Bad Request)? A status of your own is declared in a registry with \"kind\": \"http\".");

        Assert.Equal(500, Assert.Single(set.Entries).HttpStatus);
    }

    [Fact]
    public void Http_UnknownOnModuleAndRoot_IsReportedThere()
        => Registries.Build(
            """{ "http": [|499|], "modules": { "M": { "http": [|599|], "codes": { "A": { "code": 1 } } } } }""",
            "STG0008 Error: '499' is not a known HTTP status: did you mean '429' (Too Many Requests) or '409' (Conflict)? A status of your own is declared in a registry with \"kind\": \"http\".",
            "STG0008 Error: '599' is not a known HTTP status: did you mean '511' (Network Authentication Required) or '510' (Not Extended)? A status of your own is declared in a registry with \"kind\": \"http\".");

    [Fact]
    public void Http_DeclaredByAnHttpSetOfTheProject_IsKnown()
        => Registries.BuildAll(
        [
            ("status-codes.json", """{ "codes": { "A": { "code": 1, "http": 499 } } }"""),
            ("edge.status-codes.json", """{ "kind": "http", "codes": { "CLOSED": { "code": 499, "source": "nginx" } } }"""),
        ]);

    [Fact]
    public void Http_OfAReferencedSet_IsKnown()
        => Registries.BuildAll(
            Registries.Context with { ReferencedHttpStatuses = new EquatableArray<int>([599]) },
            [("status-codes.json", """{ "codes": { "A": { "code": 1, "http": 599 } } }""")]);
}
