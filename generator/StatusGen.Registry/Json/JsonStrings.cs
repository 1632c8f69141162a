using System.Text;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>From a string as it stands in the file to its value.</summary>
internal static class JsonStrings
{
    /// <summary>What an escape of two characters stands for; NUL where there is no such escape.</summary>
    public static char Escaped(char kind) => kind switch
    {
        '"' or '\\' or '/' => kind,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => '\0',
    };

    /// <summary>The value of a string whose escapes the reader found valid; the range covers its quotes.</summary>
    public static string ValueOf(string content, SourceRange range) =>
        HasEscapes(content, range) ? Unescape(content, range) : content.Substring(range.Start + 1, range.Length - 2);

    public static bool HasEscapes(string content, SourceRange range) => content.IndexOf('\\', range.Start, range.Length) >= 0;

    /// <summary>The value of four hexadecimal digits; -1 where they are not all there.</summary>
    public static int HexValue(string content, int start)
    {
        if (start + 4 > content.Length)
            return -1;

        int value = 0;
        for (int i = start; i < start + 4; i++)
        {
            char c = content[i];
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

    private static string Unescape(string content, SourceRange range)
    {
        int end = range.End - 1;
        int copied = range.Start + 1;
        StringBuilder value = new(end - copied);
        while (content.IndexOf('\\', copied, end - copied) is >= 0 and int escape)
        {
            char kind = content[escape + 1];
            value.Append(content, copied, escape - copied);
            value.Append(kind == 'u' ? (char)HexValue(content, escape + 2) : Escaped(kind));
            copied = escape + (kind == 'u' ? 6 : 2);
        }

        return value.Append(content, copied, end - copied).ToString();
    }
}
