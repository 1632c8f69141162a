using System.Globalization;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>STG0016 at a string: one finding per text, for its first suspicious character.</summary>
internal static class SuspiciousCharacterReport
{
    public static void Add(FileBinding binding, ScalarNode scalar, int index)
    {
        char c = scalar.Text[index];
        bool isPair = char.IsHighSurrogate(c) && index + 1 < scalar.Text.Length && char.IsLowSurrogate(scalar.Text[index + 1]);
        int codePoint = isPair ? char.ConvertToUtf32(c, scalar.Text[index + 1]) : c;
        string name = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        string advice = !isPair && char.IsSurrogate(c) ? "It is replaced by U+FFFD: correct the text."
            : c is '\n' or '\r' ? "Write one line, or move the text to 'description'."
            : "Remove it, unless it is meant.";
        binding.Report(
            RegistryRules.SuspiciousCharacter,
            scalar.Range,
            $"The text holds the {KindOf(c, isPair)} {name}. {advice}");
    }

    private static string KindOf(char c, bool isPair)
    {
        if (isPair)
            return "invisible character";
        if (char.IsSurrogate(c))
            return "unpaired surrogate";
        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            return "line separator";
        if (c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u200e' or '\u200f' or '\u061c')
            return "bidirectional control character";
        return char.IsControl(c) ? "control character" : "invisible character";
    }
}
