using System.Globalization;
using System.Text;

namespace StatusGen.Generator.Emission;

/// <summary>Writes texts from a registry into C#, so that whatever they hold stays data.</summary>
internal static class TextEscaper
{
    private const char Replacement = '\uFFFD';

    /// <summary>Appends the inside of a regular string literal.</summary>
    public static void AppendLiteral(StringBuilder builder, string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007f' and not ('"' or '\\'))
                continue;
            if (c > '\u007f' && !IsUnsafe(c))
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            builder.Append(text, start, i - start);
            start = i + 1;
            switch (c)
            {
                case '"' or '\\':
                    builder.Append('\\').Append(c);
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                default:
                    AppendEscape(builder, char.IsSurrogate(c) ? Replacement : c);
                    break;
            }
        }

        builder.Append(text, start, text.Length - start);
    }

    /// <summary>Appends a text inside an XML documentation comment: one line, no markup, nothing that an editor would act on.</summary>
    public static void AppendDocumentation(StringBuilder builder, string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007f' and not ('<' or '>' or '&'))
                continue;
            if (c > '\u007f' && !IsUnsafe(c) && c is not ('\uFFFE' or '\uFFFF'))
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            builder.Append(text, start, i - start);
            start = i + 1;
            switch (c)
            {
                case '<':
                    builder.Append("&lt;");
                    break;
                case '>':
                    builder.Append("&gt;");
                    break;
                case '&':
                    builder.Append("&amp;");
                    break;
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    builder.Append(' ');
                    break;
                default:
                    builder.Append(Replacement);
                    break;
            }
        }

        builder.Append(text, start, text.Length - start);
    }

    /// <summary>Line separators end a line for C#; control, format and surrogate characters can hide or reorder code.</summary>
    private static bool IsUnsafe(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static void AppendEscape(StringBuilder builder, char c) =>
        builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
