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
            "STG0008 Error: '4040' is not a known HTTP status: write one of three digits, such as 404.");

        Assert.Equal(500, Assert.Single(set.Entries).HttpStatus);
    }

    [Fact]
    public void Http_UnknownOnModuleAndRoot_IsReportedThere()
        => Registries.Build(
            """{ "http": [|499|], "modules": { "M": { "http": [|597|], "codes": { "A": { "code": 1 } } } } }""",
            "STG0008 Error: '499' is not a known HTTP status (nginx: Client Closed Request): add it to a registry with \"kind\": \"http\", or use another one.",
            "STG0008 Error: '597' is not a known HTTP status: did you mean '507' (Insufficient Storage) or '511' (Network Authentication Required)? A status of your own is declared in a registry with \"kind\": \"http\".");

    [Theory]
    [InlineData("1", "0", "'0' is not a known HTTP status: write one of three digits, such as 404.")]
    [InlineData("1", "-404", "'-404' is not a known HTTP status: write one of three digits, such as 404.")]
    [InlineData("404", "1010001", "'1010001' is not a known HTTP status, but the 'code' of the entry is '404' (Not Found): exchange the two.")]
    [InlineData("1", "419", "'419' is not a known HTTP status (Laravel: Page Expired): add it to a registry with \"kind\": \"http\", or use another one.")]
    [InlineData("1", "509", "'509' is not a known HTTP status (Apache bw/limited extension / cPanel: Bandwidth Limit Exceeded): add it to a registry with \"kind\": \"http\", or use another one.")]
    public void Http_Unknown_AdviceFits(string code, string http, string message)
        => Registries.Build($$"""{ "codes": { "A": { "code": {{code}}, "http": [|{{http}}|] } } }""", "STG0008 Error: " + message);

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
