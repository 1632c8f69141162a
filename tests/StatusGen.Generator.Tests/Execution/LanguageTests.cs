using System.Globalization;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

public sealed class LanguageTests
{
    private static readonly Outcome Outcome = Scenario.Json("""
        {
          "languages": ["en", "zh-CN", "de", "de-AT"],
          "http": 400,
          "codes": {
            "ALL": { "code": 1, "message": { "en": "one {n}", "zh-CN": "一 {n}", "de": "eins {n}", "de-AT": "oans {n}" }, "args": { "n": "decimal" },
                     "description": { "en": "first", "de": "erste" } },
            "ENGLISH": { "code": 2, "message": "two" }
          }
        }
        """).Run();

    [Theory]
    [InlineData("en", "one {n}")]
    [InlineData("en-GB", "one {n}")]
    [InlineData("zh-CN", "一 {n}")]
    [InlineData("zh-TW", "一 {n}")]
    [InlineData("zh", "一 {n}")]
    [InlineData("de", "eins {n}")]
    [InlineData("de-AT", "oans {n}")]
    [InlineData("de-CH", "eins {n}")]
    [InlineData("fr-FR", "one {n}")]
    [InlineData("", "one {n}")]
    public void GetMessage_InCulture_IsNearestTranslation(string culture, string expected)
    {
        Outcome.AssertValues(
            ($"AppCode.All_.GetMessage(CultureInfo.GetCultureInfo(\"{culture}\"))", expected),
            ($"AppCode.English.GetMessage(CultureInfo.GetCultureInfo(\"{culture}\"))", "two"));
        using (new Cultures("ru-RU", culture))
            Outcome.AssertValues(("AppCode.All_.GetMessage()", expected));
    }

    [Fact]
    public void GetDescription_WithoutTranslation_IsDefault()
    {
        using (new Cultures("", "zh-CN"))
            Outcome.AssertValues(("AppCode.All_.GetDescription()", "first"));
        using (new Cultures("", "de-AT"))
            Outcome.AssertValues(("AppCode.All_.GetDescription()", "erste"));
    }

    [Fact]
    public void GetMessage_WithNullAsCulture_UsesTheCurrentOne() =>
        Outcome.AssertValues(("AppCode.English.GetMessage(null) == AppCode.English.GetMessage(CultureInfo.CurrentUICulture)", true));

    [Fact]
    public void Messages_InCultures_UseTextOfUiCultureAndNumbersOfCulture()
    {
        using (new Cultures("de-DE", "zh-CN"))
        {
            Outcome.AssertValues(
                ("AppMessages.All_(1.5m)", "一 1,5"),
                ("AppExceptions.All_(1.5m).Message", "1 ALL: one 1.5"),
                ("AppExceptions.All_(1.5m).GetMessage(CultureInfo.GetCultureInfo(\"de-AT\"))", "oans 1,5"));
        }
    }

    private sealed class Cultures : IDisposable
    {
        private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
        private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

        public Cultures(string culture, string uiCulture)
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(uiCulture);
        }

        public void Dispose()
        {
            CultureInfo.CurrentCulture = _culture;
            CultureInfo.CurrentUICulture = _uiCulture;
        }
    }
}
