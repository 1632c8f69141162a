using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0011MissingTranslationTests
{
    [Fact]
    public void Translations_Missing_OneFindingPerFileAndLanguage()
    {
        var set = Registries.Build(
            """
            { "http": 400, "languages": ["en", "zh-CN", "de"], "codes": {
              "A": { "code": 1, "message": { "en": "a", "ZH-cn": "x" } },
              "B": { "code": 2, "message": [|"b"|] },
              "C": { "code": 3, "message": { "en": "c" } },
              "D": { "code": 4 } } }
            """.Replace("{ \"en\": \"a\", \"ZH-cn\": \"x\" }", "[|{ \"en\": \"a\", \"ZH-cn\": \"x\" }|]"),
            "STG0011 Info: 3 entries have no 'de' message, the first is 'A': the default text is used. Add the translations.",
            "STG0011 Info: 3 entries have no 'zh-CN' message, the first is 'B': the default text is used. Add the translations.");

        Assert.Equal(["a", "x", null], set.Entries[0].Message.Texts);
        Assert.Equal(["b", null, null], set.Entries[1].Message.Texts);
        Assert.False(set.IsIncomplete);
    }

    [Fact]
    public void DefaultLanguage_Missing_KeyAsWordsIsUsed()
    {
        var set = Registries.Build(
            """{ "http": 400, "languages": ["en", "de"], "codes": { "NO_USER": { "code": 1, "message": [|{ "de": "kein Benutzer" }|] } } }""",
            "STG0011 Info: 1 entry has no 'en' message, the first is 'NO_USER': the default text is used. Add the translations.");

        Assert.Equal(["No user", "kein Benutzer"], Assert.Single(set.Entries).Message.Texts);
    }

    [Fact]
    public void NoMessagesAtAll_IsSilent()
        => Registries.Build("""{ "http": 400, "languages": ["en", "de"], "codes": { "A": { "code": 1 } } }""");
}
