using System.Text;

namespace StatusGen.Registry.Text;

/// <summary>
/// Characters that a text seen by people and machines should not hold: controls, bidirectional overrides and isolates,
/// invisible ones, line separators, unpaired surrogates. The joiners U+200C and U+200D stay: scripts and emoji need them.
/// </summary>
internal static class SuspiciousCharacters
{
    private static readonly AsciiScanner Plain = new("\u007f");

    /// <summary>The index of the first one, or -1. Line ends and tabs are fine where <paramref name="allowsLines"/>.</summary>
    public static int IndexOf(string text, bool allowsLines)
    {
        for (int i = Plain.NextSpecial(text, 0); i < text.Length; i++)
        {
            // ASCII, and the scripts of East Asia: nothing suspicious among them.
            char c = text[i];
            if (c is >= ' ' and < '\u007f' or >= '\u3165' and < '\ud800')
                continue;
            if (allowsLines && c is '\n' or '\r' or '\t')
                continue;

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsTag(c, text[i + 1]))
                    return i;
                i++;
                continue;
            }

            if (IsSuspicious(c) || char.IsSurrogate(c))
                return i;
        }

        return -1;
    }

    public static bool IsSuspicious(char c)
        => c < ' '
        || c is >= '\u007f' and <= '\u009f'
        || c is '\u00ad' or '\u034f' or '\u061c' or '\u180e' or '\ufeff'
        || c is '\u200b' or '\u200e' or '\u200f'
        || c is >= '\u2028' and <= '\u202e'
        || c is >= '\u2060' and <= '\u206f'
        || c is '\u115f' or '\u1160' or '\u3164' or '\uffa0'
        || c is >= '\ufff0' and <= '\ufffb'
        || c is '\ufffe' or '\uffff';

    /// <summary>The text with U+FFFD for every unpaired surrogate: UTF-8 cannot hold one.</summary>
    public static string ReplaceUnpairedSurrogates(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (IsPair(text, i))
                i++;
            else
                return Replace(text, i);
        }

        return text;
    }

    private static string Replace(string text, int first)
    {
        StringBuilder replaced = new(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (!char.IsSurrogate(c))
            {
                replaced.Append(c);
            }
            else if (IsPair(text, i))
            {
                replaced.Append(c).Append(text[++i]);
            }
            else
            {
                replaced.Append('\ufffd');
            }
        }

        return replaced.ToString();
    }

    private static bool IsPair(string text, int index)
        => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    /// <summary>U+E0000 to U+E007F: letters that nobody sees. Flags of regions use them too, which a status text does not.</summary>
    private static bool IsTag(char high, char low) => high == '\udb40' && low is >= '\udc00' and <= '\udc7f';
}
