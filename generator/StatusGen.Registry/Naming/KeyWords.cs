using System.Text;

namespace StatusGen.Registry.Naming;

/// <summary>From a registry's key to its words, letter by letter.</summary>
internal static class KeyWords
{
    /// <summary>The key as words, the message of an entry that has none: <c>User not exists</c>. It is a template, so braces are doubled.</summary>
    public static string Of(string key)
    {
        StringBuilder words = new(key.Length + 8);
        for (int i = 0; i < key.Length; i++)
        {
            char c = key[i];
            if (IsSeparator(c))
                continue;

            if (words.Length == 0)
            {
                words.Append(ToUpper(c));
            }
            else
            {
                if (IsSeparator(key[i - 1]) || StartsWord(key, i))
                    words.Append(' ');
                words.Append(ToLower(c));
            }

            if (c is '{' or '}')
                words.Append(c);
        }

        return words.ToString();
    }

    /// <summary>The N of <c>userNot</c>, and the S of <c>HTTPServer</c>.</summary>
    private static bool StartsWord(string key, int index)
    {
        if (!char.IsUpper(key[index]))
            return false;
        return !char.IsUpper(key[index - 1]) || (index + 1 < key.Length && IsLower(key[index + 1]));
    }

    public static bool IsSeparator(char c) => c is '_' or '-';

    public static bool IsLower(char c) => c < 0x80 ? c is >= 'a' and <= 'z' : char.IsLower(c);

    public static char ToUpper(char c)
        => c < 0x80 ? (c is >= 'a' and <= 'z' ? (char)(c - 0x20) : c) : char.ToUpperInvariant(c);

    public static char ToLower(char c)
        => c < 0x80 ? (c is >= 'A' and <= 'Z' ? (char)(c + 0x20) : c) : char.ToLowerInvariant(c);
}
