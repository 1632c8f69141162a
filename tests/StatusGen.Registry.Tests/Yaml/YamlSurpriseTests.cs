using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Yaml;

/// <summary>What YAML reads otherwise than a newcomer writes it: one finding each, which says so.</summary>
public sealed class YamlSurpriseTests
{
    private const string Braces = "STG0002 Error: The property 'message' is wrong: it begins with '{', which begins a mapping in YAML. Put the text in quotes.";

    [Theory]
    [InlineData("    message: [|{product}|]", Braces)]
    [InlineData("    message: {product} [|is gone|]", "STG0001 Error: The text before this begins with '{', which begins a mapping in YAML; put the whole text in quotes.")]
    [InlineData("    message: [|404|]", "STG0002 Error: The property 'message' is wrong: expected a string, or an object with a string per language, found the integer '404'. Put it in quotes.")]
    [InlineData("    reference: [|true|]", "STG0002 Error: The property 'reference' is wrong: expected a string, found the boolean 'true'. Put it in quotes.")]
    [InlineData("    [|message:|]x", "STG0001 Error: A space is missing after this ':'; write 'message: ' before the value.")]
    [InlineData("  [|B:|]{ code: 2 }", "STG0001 Error: A space is missing after this ':'; write 'B: ' before the value.")]
    [InlineData("  B: { [|code:|]2 }", "STG0001 Error: A space is missing after this ':'; write 'code: ' before the value.")]
    [InlineData("  B:\n    [|code:2|]", "STG0002 Error: The entry 'B' is wrong: expected an object such as { \"code\": 1001 }, found the string 'code:2'. A space is missing after ':'.")]
    [InlineData("  B: { code: 2, message: [|{product}|] is gone }", Braces)]
    public void Line_ReadOtherwiseThanMeant_IsExplained(string line, string finding)
        => Registries.BuildAll(
            [("status-codes.yaml", "http: 400\ncodes:\n  A:\n    code: 1\n    args: [product]\n" + line + "\n")],
            finding);

    [Theory]
    [InlineData("codes:\n  A: { code: 1, http: 404, message: item #5 }\n")]
    [InlineData("codes:\n  A: { code: 1, http: 404, message: item #5 }\n  B: { code: 2, http: 404 }\n")]
    public void Comment_InAFlowMapping_IsExplained(string registry)
        => Assert.Equal(
            "STG0001 Error: The '{' of line 2 is not closed; ' #' begins a comment, so the '}' behind it does not count: put a text that holds ' #' in quotes.",
            Registries.Sentence(Assert.Single(Registries.BuildUnchecked(("status-codes.yaml", registry)).Diagnostics)));

    [Fact]
    public void OptionalProperties_WithoutValue_AreAbsent()
    {
        var set = Assert.Single(Registries.BuildAll(
            [("status-codes.yaml", "namespace:\nhttp: ~\nmodules:\n  M:\n    http: null\n    description:\n    codes:\n      OK:\n        code: 200\n        description:\n        deprecated: null\n        tags:\n")]).Sets).Set;

        Assert.Null(Assert.Single(set.Entries).Deprecated);
    }

    [Fact]
    public void Code_WithoutValue_IsAnError()
        => Registries.BuildAll(
            [("status-codes.yaml", "codes:\n  A:\n    http: 400\n    code: [|null|]\n")],
            "STG0002 Error: The property 'code' is wrong: expected an integer, found null.");

    [Theory]
    [InlineData("codes:\n  A:\n    code: 1\n    message: \"abc\n  B:\n    code: 2\n    message: \"abc\"\n")]
    [InlineData("codes:\n  A: { code: 1, message: \"abc }\n  B: { code: 2, message: \"abc\" }\n")]
    [InlineData("codes:\n  A:\n    code: 1\n    message: 'abc\n  B:\n    code: 2\n")]
    [InlineData("codes:\n  A:\n    code: 1\n    message: \"abc\n      x: \"y\"\n    http: 404\n")]
    public void Quote_NotClosed_IsNoRawText(string registry)
    {
        string message = Registries.BuildUnchecked(("status-codes.yaml", registry)).Diagnostics[0].Message;

        Assert.DoesNotContain("scanning", message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("This is not valid YAML", message, StringComparison.Ordinal);
    }
}
