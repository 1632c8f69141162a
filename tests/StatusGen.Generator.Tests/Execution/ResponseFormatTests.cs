using System.Text.Json;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

/// <summary>What the registry's <c>response</c> says is known at run time.</summary>
public sealed class ResponseFormatTests
{
    [Fact]
    public void Response_NotDeclared_IsAProblemWithTheUsualMembers() =>
        Assert.Equal("False Problem False code|message|data|-|-", FormatOf(""" "codes": { "OK": { "code": 0 } } """));

    [Fact]
    public void Response_Empty_IsDeclaredWithTheDefaults() =>
        Assert.Equal("True Problem False code|message|data|-|-", FormatOf(""" "response": {}, "codes": { "OK": { "code": 0 } } """));

    [Fact]
    public void Response_WithEverything_IsReadBack() =>
        Assert.Equal(
            "True Envelope True -|msg|result|key|args",
            FormatOf(
                """
                "response": { "style": "envelope", "code": null, "message": "msg", "data": "result", "name": "key", "args": "args", "status": "always200" },
                "codes": { "OK": { "code": 0 } }
                """));

    [Fact]
    public void Response_Bare_IsReadBack() =>
        Assert.StartsWith("True Bare False ", FormatOf(""" "response": { "style": "bare", "status": "mapped" }, "codes": { "OK": { "code": 0 } } """), StringComparison.Ordinal);

    [Theory]
    [InlineData("=")]
    [InlineData("\\")]
    [InlineData("\\n")]
    [InlineData("a\\\tb\nc\\t\r")]
    [InlineData("名\u0000\U0001F600")]
    public void Response_WithAnyMemberName_IsReadBack(string name)
    {
        string registry = $$""" "response": { "data": {{JsonSerializer.Serialize(name)}} }, "codes": { "OK": { "code": 0 } } """;

        Assert.Equal(name, Evaluate(registry, "AppCodes.Set.ResponseFormat.DataMember"));
    }

    private static string? FormatOf(string registry) =>
        Evaluate(
            registry,
            """AppCodes.Set.ResponseFormat is var f ? $"{f.IsDeclared} {f.Style} {f.AlwaysOk} {f.CodeMember ?? "-"}|{f.MessageMember ?? "-"}|{f.DataMember ?? "-"}|{f.NameMember ?? "-"}|{f.ArgumentsMember ?? "-"}" : null!""");

    private static string? Evaluate(string registry, string expression) => (string?)Scenario.Json("{" + registry + "}").Run().Evaluate(expression);
}
