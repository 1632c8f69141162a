using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>Reads the number that begins at the cursor.</summary>
internal sealed class JsonNumberReader(JsonCursor cursor, JsonErrors errors)
{
    private readonly string _text = cursor.Text;

    /// <summary>Leaves the cursor behind the number; false, with an error reported, where it is not valid.</summary>
    public bool Read(out JsonTokenKind kind)
    {
        int start = cursor.Position;
        int end = Scan(start, out bool isInteger);
        kind = isInteger ? JsonTokenKind.Integer : JsonTokenKind.Number;
        if (end < 0 || (end < _text.Length && JsonWord.IsPart(_text[end])))
        {
            SourceRange word = JsonWord.At(_text, start);
            errors.Report(word, JsonNumberMessages.For(_text.Substring(word.Start, word.Length)));
            return false;
        }

        cursor.TakeUntil(end);
        return true;
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
