using System;
using System.Globalization;
using System.Text;
using static StatusGen.Registry.Naming.KeyWords;

namespace StatusGen.Registry.Naming;

/// <summary>From a registry's key to its C# name.</summary>
internal static class CodeName
{
    /// <summary>Longer keys are rare enough to pay for an array of their own.</summary>
    private const int BufferLength = 256;

    [ThreadStatic]
    private static char[]? _buffer;

    /// <summary>
    /// <c>USER_NOT_EXISTS</c>, <c>user-not-exists</c> and <c>userNotExists</c> give <c>UserNotExists</c>. The result is an
    /// identifier only if the key has nothing else in it: <see cref="CSharpIdentifier.IsValid"/> tells.
    /// </summary>
    public static string FromKey(string key)
    {
        char[] name = key.Length <= BufferLength ? _buffer ??= new char[BufferLength] : new char[key.Length];
        int length = 0;
        int start = 0;
        while (start < key.Length)
        {
            int end = start;
            bool hasLower = false;
            while (end < key.Length && !IsSeparator(key[end]))
            {
                hasLower |= IsLower(key[end]);
                end++;
            }

            for (int i = start; i < end; i++)
                name[length++] = i == start ? ToUpper(key[i]) : hasLower ? key[i] : ToLower(key[i]);
            start = end + 1;
        }

        return new string(name, 0, length);
    }

    /// <summary>
    /// Whether a C# name, read as a key, would be another name (<c>AB</c>, which is <c>Ab</c>): only such a name can be the
    /// key of one entry and the name of another.
    /// </summary>
    public static bool IsAmbiguous(string name)
    {
        foreach (char c in name)
        {
            if (IsLower(c) || IsSeparator(c))
                return false;
        }

        return name.Length > 1;
    }

    /// <summary>A name for an entry whose key gives none, so that its number stays known.</summary>
    public static string Recover(string converted, int number)
    {
        StringBuilder name = new(converted.Length + 1);
        foreach (char c in converted)
        {
            if (!CSharpIdentifier.IsPart(c))
                continue;
            if (name.Length == CSharpIdentifier.MaxLength)
                break;
            if (name.Length == 0 && !CSharpIdentifier.IsStart(c))
                name.Append('_');
            name.Append(c);
        }

        if (name.Length > 0)
            return name.ToString();

        long magnitude = number;
        return magnitude < 0
            ? "CodeMinus" + (-magnitude).ToString(CultureInfo.InvariantCulture)
            : "Code" + magnitude.ToString(CultureInfo.InvariantCulture);
    }
}
