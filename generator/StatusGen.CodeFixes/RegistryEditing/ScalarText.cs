using System.Globalization;
using System.Text;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>Texts as a registry writes them.</summary>
internal static class ScalarText
{
    /// <summary>In double quotes, which mean the same in JSON and in YAML.</summary>
    public static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c < ' ')
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>As YAML is usually written: without quotes where the text cannot be taken for anything else.</summary>
    public static string Plain(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text)
    {
        // Of one word nobody knows which ones some YAML reader takes for a boolean.
        if (text.IndexOf(' ') < 0 && text.IndexOf('_') < 0 && text.Length < 6)
            return false;
        if (!IsLetter(text[0]) || text.EndsWith(" ", System.StringComparison.Ordinal))
            return false;

        foreach (char c in text)
        {
            if (!IsLetter(c) && c is not (>= '0' and <= '9' or ' ' or '_' or '-' or '.' or '/' or '(' or ')'))
                return false;
        }

        return true;
    }

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
