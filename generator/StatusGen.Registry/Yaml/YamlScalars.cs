using System.Globalization;
using System.Numerics;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Yaml;

/// <summary>Types plain scalars by the core schema of YAML 1.2: <c>yes</c>, <c>1_000</c> and dates are texts.</summary>
internal static class YamlScalars
{
    /// <summary>The kind of a plain scalar, and its text in the form that <see cref="ScalarNode.Text"/> promises.</summary>
    public static ScalarKind Resolve(string value, out string text)
    {
        text = value;
        switch (value)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                text = "null";
                return ScalarKind.Null;
            case "true" or "True" or "TRUE":
                text = "true";
                return ScalarKind.Boolean;
            case "false" or "False" or "FALSE":
                text = "false";
                return ScalarKind.Boolean;
        }

        // Most texts end here.
        if (value[0] is not ((>= '0' and <= '9') or '-' or '+' or '.'))
            return ScalarKind.String;
        if (IsRadixNumber(value))
        {
            text = ToDecimal(value);
            return ScalarKind.Integer;
        }

        int unsigned = value[0] is '-' or '+' ? 1 : 0;
        if (unsigned < value.Length && SkipDigits(value, unsigned) == value.Length)
        {
            text = Canonical(value, unsigned);
            return ScalarKind.Integer;
        }

        return IsFloat(value, unsigned) ? ScalarKind.Number : ScalarKind.String;
    }

    /// <summary>Whether a plain scalar is a hexadecimal or octal number with more digits than are converted.</summary>
    public static bool IsTooLong(string value) => value.Length > ReadingLimits.RadixDigits && IsRadixNumber(value);

    private static bool IsRadixNumber(string value)
    {
        if (value.Length < 3 || value[0] != '0' || value[1] is not ('x' or 'o'))
            return false;

        for (int i = 2; i < value.Length; i++)
        {
            bool isDigit = value[1] == 'o'
                ? value[i] is >= '0' and <= '7'
                : value[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
            if (!isDigit)
                return false;
        }

        return true;
    }

    private static string ToDecimal(string value)
    {
        int radix = value[1] == 'x' ? 16 : 8;
        BigInteger number = BigInteger.Zero;
        for (int i = 2; i < value.Length; i++)
        {
            char c = value[i];
            int digit = c <= '9' ? c - '0' : (c | ' ') - 'a' + 10;
            number = (number * radix) + digit;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Canonical(string value, int unsigned)
    {
        int first = unsigned;
        while (first < value.Length - 1 && value[first] == '0')
            first++;

        if (value[0] != '-')
            return first == 0 ? value : value.Substring(first);
        return first == 1 ? value : "-" + value.Substring(first);
    }

    private static bool IsFloat(string value, int start)
    {
        if (value.Length == start + 4 && value[start] == '.')
        {
            string name = value.Substring(start);
            if (name is ".inf" or ".Inf" or ".INF" || (start == 0 && name is ".nan" or ".NaN" or ".NAN"))
                return true;
        }

        int whole = SkipDigits(value, start);
        int end = whole;
        if (end < value.Length && value[end] == '.')
            end = SkipDigits(value, end + 1);

        // At least one digit, before the point or behind it.
        if (whole == start && end <= start + 1)
            return false;
        if (end < value.Length && value[end] is 'e' or 'E')
        {
            int exponent = end + 1;
            if (exponent < value.Length && value[exponent] is '-' or '+')
                exponent++;
            end = SkipDigits(value, exponent);
            if (end == exponent)
                return false;
        }

        return end == value.Length;
    }

    private static int SkipDigits(string value, int i)
    {
        while (i < value.Length && value[i] is >= '0' and <= '9')
            i++;
        return i;
    }
}
