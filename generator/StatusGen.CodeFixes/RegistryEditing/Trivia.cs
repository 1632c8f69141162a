namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>Blanks and comments between the tokens of JSON, or of a YAML mapping in braces.</summary>
internal static class Trivia
{
    /// <summary>The offset of the next token.</summary>
    public static int Skip(string text, bool isYaml, int offset)
    {
        while (offset < text.Length)
        {
            if (Layout.IsBlank(text[offset]) || text[offset] is '\r' or '\n')
                offset++;
            else if (CommentEnd(text, isYaml, offset) is { } end)
                offset = end;
            else
                break;
        }

        return offset;
    }

    /// <summary>The end of the line, where only blanks and comments follow in it; else null.</summary>
    public static int? RestOfLine(string text, bool isYaml, int offset)
    {
        while (offset < text.Length && text[offset] is not ('\r' or '\n'))
        {
            if (Layout.IsBlank(text[offset]))
                offset++;
            else if (CommentEnd(text, isYaml, offset) is { } end)
                offset = end;
            else
                return null;
        }

        return offset;
    }

    private static int? CommentEnd(string text, bool isYaml, int offset)
    {
        if (isYaml)
            return text[offset] == '#' ? Layout.LineEnd(text, offset) : null;
        if (text[offset] != '/' || offset + 1 >= text.Length)
            return null;
        if (text[offset + 1] == '/')
            return Layout.LineEnd(text, offset);
        if (text[offset + 1] != '*')
            return null;

        int close = text.IndexOf("*/", offset + 2, System.StringComparison.Ordinal);
        return close < 0 ? text.Length : close + 2;
    }
}
