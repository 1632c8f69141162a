using System.Globalization;
using System.Text;

namespace StatusGen.Registry.Syntax;

/// <summary>What the messages of both readers have in common.</summary>
internal static class SyntaxMessages
{
    public const string SmallestRegistry = """{"codes":{"SUCCESS":{"code":0}}}""";

    public const string Empty = "The registry is empty; the smallest registry is " + SmallestRegistry;

    public const string NulCharacter =
        "The file holds the character U+0000, so it is not a text file in UTF-8; save it as UTF-8 text";

    private const int LongestQuote = 40;

    private const int LongestText = 200;

    public static string TooDeep { get; } =
        $"The nesting is deeper than {ReadingLimits.Nesting.ToString(CultureInfo.InvariantCulture)} levels; make the registry flatter";

    /// <summary>A piece of the file as a message quotes it.</summary>
    public static string Show(string piece) => $"'{Clean(piece, LongestQuote)}'";

    /// <summary>A text as it can stand in a message: short, on one line, with nothing invisible in it.</summary>
    public static string Clean(string text, int longest = LongestText)
    {
        var clean = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (i >= longest)
                return clean.Append("...").ToString();

            if (char.IsSurrogatePair(text, i))
                clean.Append(text[i]).Append(text[++i]);
            else if (IsVisible(text[i]))
                clean.Append(text[i]);
            else
                clean.Append(CodePoint(text[i]));
        }

        return clean.ToString();
    }

    public static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    public static bool IsVisible(char c) => c == ' ' || CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator);
}
