using StatusGen.Registry.Text;

namespace StatusGen.Registry.Yaml;

/// <summary>Looks at lines of the raw text, for what the events of YamlDotNet do not tell.</summary>
internal static class YamlLines
{
    /// <summary>Whether the rest of the line holds nothing but white space and a comment.</summary>
    public static bool IsBlankOrComment(string content, int i)
    {
        while (i < content.Length && content[i] is ' ' or '\t')
            i++;
        return i >= content.Length || content[i] is '\r' or '\n' or '#';
    }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The end of a range without the white space at its end.</summary>
    public static int TrimEnd(string content, int start, int end)
    {
        while (end > start && IsSpace(content[end - 1]))
            end--;
        return end;
    }

    /// <summary>Where a node begins behind its anchor, which the marks of YamlDotNet count to the node.</summary>
    public static int SkipAnchor(string content, int start, int end)
    {
        int i = start;
        if (i < end && content[i] == '&')
        {
            while (i < end && !IsSpace(content[i]))
                i++;
        }

        for (; i < end; i++)
        {
            if (content[i] == '#')
            {
                while (i < end && content[i] is not ('\r' or '\n'))
                    i++;
            }
            else if (!IsSpace(content[i]))
            {
                return i;
            }
        }

        // Nothing but the anchor.
        return start;
    }

    public static int LineStart(string content, int offset) =>
        offset == 0 ? 0 : content.LastIndexOfAny(['\r', '\n'], offset - 1) + 1;

    public static int LineEnd(string content, int offset)
    {
        int end = content.IndexOfAny(['\r', '\n'], offset);
        return end < 0 ? content.Length : end;
    }

    /// <summary>
    /// The last of the tokens that follow <paramref name="token"/> and are no events (commas, colons, brackets), or
    /// <paramref name="token"/> itself. The result says whether the text ends behind it.
    /// </summary>
    public static bool LastIndicator(string content, SourceRange token, out SourceRange last)
    {
        last = token;
        int i = token.End;
        for (; i < content.Length; i++)
        {
            if (content[i] == '#' && i > 0 && (IsSpace(content[i - 1]) || content[i - 1] == ','))
                i = LineEnd(content, i) - 1;
            else if (content[i] is ',' or ':' or '?' or '[' or ']' or '{' or '}')
                last = new SourceRange(i, i + 1);
            else if (!IsSpace(content[i]))
                return false;
        }

        return true;
    }
}
