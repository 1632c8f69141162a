namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>Where lines of a registry begin and end, and how they are indented.</summary>
internal static class Layout
{
    private const string DefaultUnit = "  ";

    /// <summary>How the file ends its lines; null where it has but one.</summary>
    public static string? NewLineOf(string text)
    {
        int index = text.IndexOf('\n');
        return index < 0 ? null : index > 0 && text[index - 1] == '\r' ? "\r\n" : "\n";
    }

    /// <summary>The end of the line in which an offset is, before its line break.</summary>
    public static int LineEnd(string text, int offset)
    {
        while (offset < text.Length && text[offset] is not ('\r' or '\n'))
            offset++;
        return offset;
    }

    public static int LineStart(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] is not ('\r' or '\n'))
            offset--;
        return offset;
    }

    /// <summary>Whether nothing but blanks stands before an offset in its line.</summary>
    public static bool IsFirstOfLine(string text, int offset) => LineStart(text, offset) + IndentOf(text, offset).Length == offset;

    /// <summary>The blanks at the beginning of the line in which an offset is.</summary>
    public static string IndentOf(string text, int offset)
    {
        int start = LineStart(text, offset);
        int end = start;
        while (end < text.Length && IsBlank(text[end]))
            end++;
        return text.Substring(start, end - start);
    }

    /// <summary>One level of indentation: what the first indented line has.</summary>
    public static string UnitOf(string text)
    {
        for (int start = 0; start < text.Length; start = NextLine(text, start))
        {
            string indent = IndentOf(text, start);
            int end = start + indent.Length;
            if (indent.Length > 0 && end < text.Length && text[end] is not ('\r' or '\n' or '*' or '/' or '#'))
                return indent;
        }

        return DefaultUnit;
    }

    /// <summary>Backwards over blanks and line breaks.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (IsBlank(text[end - 1]) || text[end - 1] is '\r' or '\n'))
            end--;
        return end;
    }

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Where the line after that of an offset begins; behind the end of the text where there is none.</summary>
    public static int NextLine(string text, int offset)
    {
        int end = LineEnd(text, offset);
        return end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
    }
}
