using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Binding;

public sealed class Stg0016SuspiciousCharacterTests
{
    [Theory]
    [InlineData("\\u0000", "control character U+0000")]
    [InlineData("\\t", "control character U+0009")]
    [InlineData("\\u007f", "control character U+007F")]
    [InlineData("\u0085", "line separator U+0085")]
    [InlineData("\u2028", "line separator U+2028")]
    [InlineData("\u2029", "line separator U+2029")]
    [InlineData("\u202e", "bidirectional control character U+202E")]
    [InlineData("\u2066", "bidirectional control character U+2066")]
    [InlineData("\u200f", "bidirectional control character U+200F")]
    [InlineData("\u200b", "invisible character U+200B")]
    [InlineData("\u2060", "invisible character U+2060")]
    [InlineData("\\ufeff", "invisible character U+FEFF")]
    [InlineData("\u00ad", "invisible character U+00AD")]
    [InlineData("\U000e0041", "invisible character U+E0041")]
    public void Message_SuspiciousCharacter_IsNamed(string character, string name)
        => Registries.Build(
            $$"""{ "http": 400, "codes": { "A": { "code": 1, "message": [|"x{{character}}y"|] } } }""",
            $"STG0016 Warning: The text holds the {name}. Remove it, unless it is meant.");

    [Theory]
    [InlineData("\\n", "U+000A")]
    [InlineData("\\r", "U+000D")]
    public void Message_OfTwoLines_BelongsIntoTheDescription(string character, string name)
        => Registries.Build(
            $$"""{ "http": 400, "codes": { "A": { "code": 1, "message": [|"x{{character}}y"|] } } }""",
            $"STG0016 Warning: The text holds the line separator {name}. Write one line, or move the text to 'description'.");

    [Fact]
    public void Message_UnpairedSurrogate_IsReplaced()
    {
        var set = Registries.Build(
            "{ \"http\": 400, \"codes\": { \"A\": { \"code\": 1, \"message\": [|\"x\ud83dy\"|] } } }",
            "STG0016 Warning: The text holds the unpaired surrogate U+D83D. It is replaced by U+FFFD: correct the text.");

        Assert.Equal("x\ufffdy", Assert.Single(set.Entries).Message.Default);
    }

    [Theory]
    [InlineData("😀 العربية")]
    [InlineData("क्\u200dष \u200c")]
    [InlineData("用户 {{不}} 存在")]
    public void Message_ScriptsAndEmoji_AreFine(string text)
        => Registries.Build($$"""{ "http": 400, "codes": { "A": { "code": 1, "message": "{{text}}" } } }""");

    [Fact]
    public void Description_LinesAndTabs_AreFine()
        => Registries.Build("""{ "http": 400, "codes": { "A": { "code": 1, "description": "a\r\n\tb" } } }""");
}
