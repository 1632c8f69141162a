using System.Globalization;

namespace StatusGen.Generator.Emission;

/// <summary>Writes texts from a registry into C#, so that whatever they hold stays data.</summary>
internal static class TextEscaper
{
    private const char Replacement = '\uFFFD';

    // ASCII that stands for itself; texts are mostly that, and long.
    private static readonly bool[] PlainInLiteral = PlainExcept("\"\\");
    private static readonly bool[] PlainInDocumentation = PlainExcept("<>&");

    /// <summary>Appends the inside of a regular string literal.</summary>
    public static void AppendLiteral(CodeWriter writer, string text)
    {
        int start = 0;
        for (int i = NextSpecial(text, 0, PlainInLiteral); i < text.Length; i = NextSpecial(text, i, PlainInLiteral))
        {
            writer.Append(text, start, i - start);
            char c = text[i];
            start = ++i;
            switch (c)
            {
                case '"' or '\\':
                    writer.Append('\\').Append(c);
                    break;
                case '\n':
                    writer.Append("\\n");
                    break;
                case '\t':
                    writer.Append("\\t");
                    break;
                default:
                    AppendEscape(writer, char.IsSurrogate(c) ? Replacement : c);
                    break;
            }
        }

        writer.Append(text, start, text.Length - start);
    }

    /// <summary>Appends a text inside an XML documentation comment: one line, no markup, nothing that an editor would act on.</summary>
    public static void AppendDocumentation(CodeWriter writer, string text)
    {
        int start = 0;
        for (int i = NextSpecial(text, 0, PlainInDocumentation); i < text.Length; i = NextSpecial(text, i, PlainInDocumentation))
        {
            writer.Append(text, start, i - start);
            char c = text[i];
            start = ++i;
            switch (c)
            {
                case '<':
                    writer.Append("&lt;");
                    break;
                case '>':
                    writer.Append("&gt;");
                    break;
                case '&':
                    writer.Append("&amp;");
                    break;
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    writer.Append(' ');
                    break;
                default:
                    writer.Append(Replacement);
                    break;
            }
        }

        writer.Append(text, start, text.Length - start);
    }

    /// <summary>The next character that cannot be copied as it is, or the end.</summary>
    private static int NextSpecial(string text, int start, bool[] plain)
    {
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c < plain.Length)
            {
                if (!plain[c])
                    return i;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (IsUnsafe(c))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool[] PlainExcept(string special)
    {
        bool[] plain = new bool[128];
        for (char c = ' '; c < '\u007f'; c++)
            plain[c] = special.IndexOf(c) < 0;
        return plain;
    }

    /// <summary>Line separators end a line for C#; control, format and surrogate characters can hide or reorder code, and XML knows no U+FFFE.</summary>
    private static bool IsUnsafe(char c) =>
        c is not (>= '\u2E80' and < '\uD800') // East Asian scripts: all letters and signs, and texts are full of them
        && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    private static void AppendEscape(CodeWriter writer, char c) =>
        writer.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
