using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Binding;

/// <summary>What a syntax error cuts off is not said to lack anything.</summary>
public sealed class CutOffTests
{
    [Theory]
    [InlineData("""{ "codes": { "A": { "code": 1, "http": 404 }, "B": { "code": 2, "ht """)]
    [InlineData("""{ "codes": { "A": { "code": 1, "http": 404 }, "B": { "message": "x" "code": 2 } } }""")]
    [InlineData("""{ "codes": { "A": { "code": 1, "http": } } }""")]
    [InlineData("""{ "codes": { "A": { "code": 1, "message": "{x}" "args": ["x"] } } }""")]
    [InlineData("""{ "extends": "iana", "codes": { "A" } """)]
    [InlineData("""{ "kind": "http", "codes": { "A": { "code": 499, "source" } } }""")]
    public void Json_CutOffEntry_OnlyTheSyntaxErrorIsReported(string registry)
        => Assert.Equal(["STG0001"], RulesOf("status-codes.json", registry));

    [Theory]
    [InlineData("codes:\n  A:\n    http: 404\n    code:1\n")]
    [InlineData("codes:\n  A:\n    http: 404\n    message: @x\n    code: 1\n")]
    [InlineData("codes:\n  A: \"{ code: 1, message: \" x }\n")]
    public void Yaml_CutOffEntry_OnlyTheSyntaxErrorIsReported(string registry)
        => Assert.Equal(["STG0001"], RulesOf("status-codes.yaml", registry));

    [Fact]
    public void EntryBeforeTheCut_IsReported()
        => Assert.Equal(
            ["STG0002", "STG0001"],
            RulesOf("status-codes.json", """{ "codes": { "A": { "http": 404 }, "B": { "code" } } }"""));

    private static IEnumerable<string> RulesOf(string path, string registry)
        => Registries.BuildUnchecked((path, registry)).Diagnostics.Select(finding => finding.Rule.Id);
}
