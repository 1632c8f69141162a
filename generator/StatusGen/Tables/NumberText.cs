using System;

namespace StatusGen.Tables;

/// <summary>Reads a code written in ASCII digits, with a minus in front of a negative one, in any culture alike.</summary>
internal static class NumberText
{
    private const int LongestDigits = 10;

    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        bool isNegative = text.Length > 1 && text[0] == '-';
        if (isNegative)
            text = text.Slice(1);
        if (text.IsEmpty || text.Length > LongestDigits)
            return false;

        long number = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
            number = (number * 10) + (c - '0');
        }

        number = isNegative ? -number : number;
        value = unchecked((int)number);
        return value == number;
    }
}
