using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0010PlaceholderTests
{
    [Fact]
    public void Placeholder_NotInArgs_BecomesAnObjectArgument()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": 1, "message": "no [|{user}|] in {shop}", "args": { "shop": "int" } } } }""",
            "STG0010 Error: The placeholder '{user}' in the message of 'A' is not in 'args': add it, as in \"args\": { \"user\": \"string\" }, or write '{{' for a brace.");

        Assert.Equal(
            [new CodeArgument("shop", ArgumentType.Int), new CodeArgument("user", ArgumentType.Object)],
            Assert.Single(set.Entries).Arguments);
    }

    [Fact]
    public void Placeholder_Mistyped_NearestIsNamed()
        => Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": 1, "message": "no [|{userID}|]", "args": { "userId": "int" } } } }""",
            "STG0010 Error: The placeholder '{userID}' in the message of 'A' is not in 'args': did you mean '{userId}'?");

    [Fact]
    public void Translation_PlaceholderNotInTheDefaultText_IsReported()
    {
        CodeSet set = Registries.Build(
            """
            { "http": 400, "languages": ["en", "de"], "codes": { "A": { "code": 1, "args": { "a": "int" },
              "message": { "de": "x [|{b}|]", "en": "x {a}" } } } }
            """,
            "STG0010 Error: The placeholder '{b}' in the 'de' message of 'A' is not in the 'en' message: did you mean '{a}'?");

        Assert.Equal(["a", "b"], Assert.Single(set.Entries).Arguments.Select(argument => argument.Name));
    }

    [Theory]
    [InlineData("a [|{}|] b", "'{}' does not name an argument: write '{name}' with the argument's name alone, or '{{' for a brace", "a {{}} b")]
    [InlineData("a [|{0}|]", "'{0}' is a position, and positions are not supported: write the name of the argument, as in '{name}'", "a {{0}}")]
    [InlineData("a [|{n:N2}|]", "'{n:N2}' has a format, and formats are not supported: write '{n}'", "a {{n:N2}}")]
    public void Braces_Malformed_BecomeText(string markup, string fault, string template)
        => AssertFault("\"" + markup + "\"", fault, template);

    [Theory]
    [InlineData("a { b", "'{' is not closed: write '{name}' for an argument, '{{' for a brace", "a {{ b")]
    [InlineData("a } b", "'}' stands alone: write '}}' for a brace", "a }} b")]
    public void Brace_Single_BecomesText(string message, string fault, string template)
        => AssertFault("[|\"" + message + "\"|]", fault, template);

    private static void AssertFault(string message, string fault, string template)
    {
        CodeSet set = Registries.Build(
            $$"""{ "http": 400, "codes": { "A": { "code": 1, "message": {{message}} } } }""",
            $"STG0010 Error: The message of 'A' is wrong: {fault}.");

        Assert.Equal(template, Assert.Single(set.Entries).Message.Default);
    }

    [Fact]
    public void Braces_Doubled_AreText()
        => Registries.Build("""{ "http": 400, "codes": { "A": { "code": 1, "message": "a {{b}} c" } } }""");

    [Fact]
    public void HttpSet_Placeholder_BecomesText()
    {
        CodeSet set = Registries.Build(
            """{ "kind": "http", "codes": { "OK": { "code": 200, "message": "Ok [|{name}|]" } } }""",
            "STG0010 Error: The message of 'OK' is a reason phrase and takes no arguments: remove '{name}', or write '{{' for a brace.");

        Assert.Equal("Ok {{name}}", Assert.Single(set.Entries).Message.Default);
        Assert.Empty(set.Entries[0].Arguments);
    }

    [Fact]
    public void ReferenceTemplate_OtherPlaceholder_FallsAway()
    {
        CodeSet set = Registries.Build(
            """{ "referenceTemplate": [|"https://x/{id}"|], "codes": { "OK": { "code": 200 } } }""",
            "STG0010 Error: The placeholder '{id}' is not known in 'referenceTemplate': use '{code}' or '{key}'.");

        Assert.Null(Assert.Single(set.Entries).Reference);
    }
}
