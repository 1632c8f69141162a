using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>A run of characters that reads as one word or number, valid or not: what a message calls by its whole text.</summary>
internal static class JsonWord
{
    public static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        or '_' or '$' or '.' or '+' or '-' || (c > '\u007F' && char.IsLetterOrDigit(c));

    /// <summary>The word at <paramref name="start"/>; the first character belongs to it whatever it is.</summary>
    public static SourceRange At(string text, int start)
    {
        int end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && IsPart(text[end]))
            end++;
        return new SourceRange(start, end);
    }
}
