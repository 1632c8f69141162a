using System;
using System.Globalization;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Json;

/// <summary>What is wrong with a word that looks like a number but is none.</summary>
internal static class JsonNumberMessages
{
    public static string For(string word)
    {
        string shown = SyntaxMessages.Show(word);
        string unsigned = word.TrimStart('+', '-');

        if (unsigned.StartsWith("Infinity", StringComparison.OrdinalIgnoreCase) || unsigned.Equals("NaN", StringComparison.OrdinalIgnoreCase))
            return $"{shown} is not a JSON value; write a number or null";
        if (unsigned.Length == 0)
            return $"A digit must follow {shown}";
        if (unsigned.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return $"{shown} is hexadecimal, which JSON does not have; write {DecimalOf(word, unsigned)}";
        if (word[0] == '+')
            return $"A JSON number does not begin with '+'; write {SyntaxMessages.Show(word.Substring(1))}";
        if (unsigned[0] == '.')
            return $"A digit must stand before the '.' of {shown}; write {SyntaxMessages.Show(word.Replace(".", "0."))}";
        if (word.IndexOf('_') >= 0)
            return $"The digits of a number are not grouped in JSON; write {SyntaxMessages.Show(word.Replace("_", string.Empty))}";
        if (unsigned.Length > 1 && unsigned[0] == '0' && IsDigit(unsigned[1]))
            return $"A JSON number has no leading zero; write {SyntaxMessages.Show(WithoutLeadingZeros(word, unsigned))} instead of {shown}";
        if (unsigned[unsigned.Length - 1] == '.')
            return $"A digit must follow the '.' of {shown}";
        if (unsigned[unsigned.Length - 1] is 'e' or 'E' or '+' or '-')
            return $"A digit must follow the exponent of {shown}";
        return $"{shown} is not a JSON number; write a text in double quotes";
    }

    private static string DecimalOf(string word, string unsigned)
    {
        bool isNumber = ulong.TryParse(unsigned.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong value);
        string sign = word[0] == '-' ? "-" : string.Empty;
        return isNumber ? $"'{sign}{value.ToString(CultureInfo.InvariantCulture)}'" : "it in decimal digits";
    }

    private static string WithoutLeadingZeros(string word, string unsigned)
    {
        string trimmed = unsigned.TrimStart('0');
        if (trimmed.Length == 0 || !IsDigit(trimmed[0]))
            trimmed = "0" + trimmed;
        return word[0] == '-' ? "-" + trimmed : trimmed;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
