using System.Text;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>Reads the string that begins at the cursor.</summary>
internal sealed class JsonStringReader(JsonCursor cursor, JsonErrors errors, JsonNameTable names)
{
    private readonly string _text = cursor.Text;

    private StringBuilder? _unescaped;

    /// <summary>Leaves the cursor behind the closing quote; null, with an error reported, where the string is not valid.</summary>
    public string? Read(bool isName)
    {
        string text = _text;
        int start = cursor.Position + 1;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                cursor.TakeUntil(i + 1);
                return isName ? names.Get(text, start, i - start) : text.Substring(start, i - start);
            }

            if (c == '\\')
                return ReadEscaped(start, i);
            if (c < ' ')
                return ReportControlCharacter(i);
        }

        return ReportUnclosed();
    }

    private string? ReadEscaped(int start, int firstEscape)
    {
        StringBuilder value = (_unescaped ??= new StringBuilder()).Clear();
        string text = _text;
        int copied = start;
        for (int i = firstEscape; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                cursor.TakeUntil(i + 1);
                return value.Append(text, copied, i - copied).ToString();
            }

            if (c < ' ')
                return ReportControlCharacter(i);
            if (c != '\\')
                continue;
            if (i + 1 == text.Length)
                break;

            int length = EscapeLength(i, out char unescaped);
            if (length == 0)
                return null;
            value.Append(text, copied, i - copied).Append(unescaped);
            i += length - 1;
            copied = i + 1;
        }

        return ReportUnclosed();
    }

    /// <summary>The length of the escape at <paramref name="start"/>; 0, with an error reported, where it is none.</summary>
    private int EscapeLength(int start, out char unescaped)
    {
        char kind = _text[start + 1];
        if (kind == 'u')
        {
            int value = HexValue(start + 2);
            unescaped = (char)value;
            if (value >= 0)
                return 6;

            errors.Report(
                new SourceRange(start, start + 2),
                @"'\u' must be followed by four hexadecimal digits; write '\\' for a backslash");
            return 0;
        }

        unescaped = kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (unescaped != '\0')
            return 2;

        string escape = SyntaxMessages.Show(_text.Substring(start, char.IsSurrogatePair(_text, start + 1) ? 3 : 2));
        errors.Report(new SourceRange(start, start + 2), $@"{escape} is not an escape of JSON; write '\\' for a backslash");
        return 0;
    }

    private int HexValue(int start)
    {
        if (start + 4 > _text.Length)
            return -1;

        int value = 0;
        for (int i = start; i < start + 4; i++)
        {
            char c = _text[i];
            int digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'a' and <= 'f' => c - 'a' + 10,
                >= 'A' and <= 'F' => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return -1;
            value = (value << 4) | digit;
        }

        return value;
    }

    private string? ReportControlCharacter(int at)
    {
        char c = _text[at];
        if (c is '\n' or '\r')
        {
            // The closing quote is what is missing nearly always, so the string is blamed, not its line break.
            errors.Report(
                new SourceRange(cursor.Position, at),
                @"The string is not closed on its line; add the closing '""', or write a line break as \n");
            return null;
        }

        string message = c switch
        {
            '\0' => SyntaxMessages.NulCharacter,
            '\t' => @"A tab cannot stand in a JSON string; write \t",
            _ => $@"The control character {SyntaxMessages.CodePoint(c)} cannot stand in a JSON string; "
                + $@"write \u{SyntaxMessages.CodePoint(c).Substring(2)}, or delete it",
        };
        errors.Report(new SourceRange(at, at + 1), message);
        return null;
    }

    private string? ReportUnclosed()
    {
        errors.Report(
            new SourceRange(cursor.Position, _text.Length),
            "The string is not closed before the end of the file; add the closing '\"'");
        return null;
    }
}
