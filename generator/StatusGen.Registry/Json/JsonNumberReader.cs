using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>Reads the number that begins at the cursor.</summary>
internal sealed class JsonNumberReader(JsonCursor cursor, JsonErrors errors, JsonNameTable names)
{
    // Ids and HTTP statuses of three digits come again and again; longer numbers hardly do.
    private const int LongestShared = 3;

    private readonly string _text = cursor.Text;

    /// <summary>Null, with an error reported, where the number is not valid.</summary>
    public ScalarNode? Read()
    {
        int start = cursor.Position;
        int end = Scan(start, out bool isInteger);
        if (end < 0 || (end < _text.Length && JsonWord.IsPart(_text[end])))
        {
            SourceRange word = JsonWord.At(_text, start);
            errors.Report(word, JsonNumberMessages.For(_text.Substring(word.Start, word.Length)));
            return null;
        }

        SourceRange range = cursor.TakeUntil(end);
        string text = range.Length <= LongestShared ? names.Get(_text, start, range.Length) : _text.Substring(start, range.Length);
        return new ScalarNode(isInteger ? ScalarKind.Integer : ScalarKind.Number, text, range);
    }

    /// <summary>The end of the number, or -1 where it breaks off.</summary>
    private int Scan(int i, out bool isInteger)
    {
        isInteger = true;
        if (_text[i] == '-')
            i++;

        int end = At(i) == '0' ? i + 1 : SkipDigits(i);
        if (end == i)
            return -1;

        if (At(end) == '.')
        {
            isInteger = false;
            int fraction = end + 1;
            end = SkipDigits(fraction);
            if (end == fraction)
                return -1;
        }

        if (At(end) is 'e' or 'E')
        {
            isInteger = false;
            int exponent = At(end + 1) is '+' or '-' ? end + 2 : end + 1;
            end = SkipDigits(exponent);
            if (end == exponent)
                return -1;
        }

        return end;
    }

    private int SkipDigits(int i)
    {
        while (i < _text.Length && _text[i] is >= '0' and <= '9')
            i++;
        return i;
    }

    private char At(int i) => i < _text.Length ? _text[i] : '\0';
}
