using System.Globalization;
using System.Text;
using StatusGen.Registry.Text;

namespace StatusGen.Generator.Emission;

/// <summary>Writes texts from a registry into C#, so that whatever they hold stays data.</summary>
internal static class TextEscaper
{
    private const char Replacement = '\uFFFD';

    private static readonly AsciiScanner PlainInLiteral = new("\"\\");
    private static readonly AsciiScanner PlainInDocumentation = new("<>&");

    /// <summary>Appends the inside of a regular string literal.</summary>
    /// <returns>How many bytes the text has in UTF-8: it is asked for while the text is at hand.</returns>
    public static int AppendLiteral(CodeWriter writer, string text)
    {
        int i = PlainInLiteral.NextSpecial(text, 0);
        if (i == text.Length)
        {
            writer.Append(text);
            return i;
        }

        AppendEscaped(writer, text);
        return Encoding.UTF8.GetByteCount(text);
    }

    private static void AppendEscaped(CodeWriter writer, string text)
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
    private static int NextSpecial(string text, int start, in AsciiScanner plain)
    {
        for (int i = plain.NextSpecial(text, start); i < text.Length; i = plain.NextSpecial(text, i))
        {
            // Scripts that are not ASCII stand in runs, and each of their characters is looked at.
            for (; i < text.Length && text[i] > '\u007f'; i++)
            {
                char c = text[i];
                if (IsEastAsian(c))
                    continue;
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    i++;
                else if (IsUnsafe(c))
                    return i;
            }

            if (i < text.Length && !plain.IsPlain(text[i]))
                return i;
        }

        return text.Length;
    }

    /// <summary>Line separators end a line for C#; control, format and surrogate characters can hide or reorder code, and XML knows no U+FFFE.</summary>
    private static bool IsUnsafe(char c) =>
        !IsEastAsian(c)
        && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    /// <summary>East Asian scripts: all letters and signs, and texts are full of them.</summary>
    private static bool IsEastAsian(char c) => c is >= '\u2E80' and < '\uD800';

    private static void AppendEscape(CodeWriter writer, char c) =>
        writer.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
