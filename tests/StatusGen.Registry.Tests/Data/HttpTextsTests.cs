using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusGen.Registry.Tests.Data;

/// <summary>The messages and descriptions of the HTTP registry: whole, clean and our own.</summary>
public sealed partial class HttpTextsTests
{
    /// <summary>So many words in a row are no coincidence any more.</summary>
    private const int CopiedWords = 7;

    public static TheoryData<int> Codes => [.. HttpEntry.All.Select(entry => entry.Code)];

    public static TheoryData<string> Languages => ["en", "zh-CN"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Entry_Texts_StandInBothLanguages(int code)
    {
        HttpEntry entry = HttpEntry.Get(code);

        Assert.All(["en", "zh-CN"], (string language) =>
        {
            Assert.False(string.IsNullOrWhiteSpace(entry.GetMessage(language)));
            Assert.False(string.IsNullOrWhiteSpace(entry.GetDescription(language)));
        });
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", entry.GetMessage("zh-CN"));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", entry.GetDescription("zh-CN"));
        Assert.DoesNotMatch(@"[^\x20-\x7E]", entry.GetMessage("en"));
        Assert.DoesNotMatch(@"[^\x20-\x7E]", entry.GetDescription("en"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Entry_Descriptions_EndWithAPeriod(int code)
    {
        Assert.EndsWith(".", HttpEntry.Get(code).GetDescription("en"), StringComparison.Ordinal);
        Assert.EndsWith("。", HttpEntry.Get(code).GetDescription("zh-CN"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Entry_Texts_HoldNoInvisibleCharacterAndNoPlaceholder(int code)
    {
        HttpEntry entry = HttpEntry.Get(code);
        string texts = string.Concat(
            entry.GetMessage("en"), entry.GetMessage("zh-CN"), entry.GetDescription("en"), entry.GetDescription("zh-CN"), entry.Deprecated);

        Assert.DoesNotContain(texts, IsInvisible);
        Assert.DoesNotContain(texts, character => character is '{' or '}');
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Entries_Descriptions_AreAllDifferent(string language)
    {
        string?[] descriptions = [.. HttpEntry.All.Select(entry => entry.GetDescription(language))];

        Assert.Equal(descriptions.Distinct(StringComparer.OrdinalIgnoreCase), descriptions);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Entries_Messages_AreAllDifferentButForUnusedNumbers(string language)
    {
        string?[] messages =
            [.. HttpEntry.All.Where(entry => entry.GetMessage("en") != "(Unused)").Select(entry => entry.GetMessage(language))];

        Assert.Equal(messages.Distinct(StringComparer.OrdinalIgnoreCase), messages);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Entry_Description_IsNotCopiedFromTheSemanticsNote(int code)
    {
        string note = string.Join(' ', Words(HttpSemanticsRow.Get(code).Note));
        string[] words = Words(HttpEntry.Get(code).GetDescription("en")!);

        for (int start = 0; start + CopiedWords <= words.Length; start++)
            Assert.DoesNotContain(string.Join(' ', words, start, CopiedWords), note, StringComparison.Ordinal);
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToUpperInvariant())];

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    [GeneratedRegex(@"[\w'-]+")]
    private static partial Regex Word();
}
