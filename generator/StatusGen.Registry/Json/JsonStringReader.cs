using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>Reads the string that begins at the cursor: finds its end, and proves that its value can be made later.</summary>
internal sealed class JsonStringReader(JsonCursor cursor, JsonErrors errors)
{
    private readonly string _text = cursor.Text;

    /// <summary>Leaves the cursor behind the closing quote; false, with an error reported, where the string is not valid.</summary>
    public bool Read()
    {
        string text = _text;
        for (int i = cursor.Position + 1; i < text.Length; i++)
        {
            char c = text[i];

            // Most of any text: small letters, and every script but the Latin one.
            if (c > '\\')
                continue;

            if (c == '"')
            {
                cursor.TakeUntil(i + 1);
                return true;
            }

            if (c < ' ')
                return ReportControlCharacter(i);
            if (c != '\\')
                continue;
            if (i + 1 == text.Length)
                break;

            int length = EscapeLength(i);
            if (length == 0)
                return false;
            i += length - 1;
        }

        return ReportUnclosed();
    }

    /// <summary>The length of the escape at <paramref name="start"/>; 0, with an error reported, where it is none.</summary>
    private int EscapeLength(int start)
    {
        char kind = _text[start + 1];
        if (kind == 'u')
        {
            if (JsonStrings.HexValue(_text, start + 2) >= 0)
                return 6;

            errors.Report(
                new SourceRange(start, start + 2),
                @"'\u' must be followed by four hexadecimal digits; write '\\' for a backslash");
            return 0;
        }

        if (JsonStrings.Escaped(kind) != '\0')
            return 2;

        string escape = SyntaxMessages.Show(_text.Substring(start, char.IsSurrogatePair(_text, start + 1) ? 3 : 2));
        errors.Report(new SourceRange(start, start + 2), $@"{escape} is not an escape of JSON; write '\\' for a backslash");
        return 0;
    }

    private bool ReportControlCharacter(int at)
    {
        char c = _text[at];
        if (c is '\n' or '\r')
        {
            // The closing quote is what is missing nearly always, so the string is blamed, not its line break.
            errors.Report(
                new SourceRange(cursor.Position, at),
                @"The string is not closed on its line; add the closing '""', or write a line break as \n");
            return false;
        }

        string message = c switch
        {
            '\0' => SyntaxMessages.NulCharacter,
            '\t' => @"A tab cannot stand in a JSON string; write \t",
            _ => $@"The control character {SyntaxMessages.CodePoint(c)} cannot stand in a JSON string; "
                + $@"write \u{SyntaxMessages.CodePoint(c).Substring(2)}, or delete it",
        };
        errors.Report(new SourceRange(at, at + 1), message);
        return false;
    }

    private bool ReportUnclosed()
    {
        errors.Report(
            new SourceRange(cursor.Position, _text.Length),
            "The string is not closed before the end of the file; add the closing '\"'");
        return false;
    }
}
