using System.Globalization;

namespace StatusGen.Registry.Yaml;

/// <summary>Finds the escape that YamlDotNet means when it blames a whole quoted text.</summary>
internal static class YamlEscapes
{
    private const string Known = "0abt\tnvfre \"/\\N_LPxuU\r\n\u0085\u2028\u2029";

    /// <summary>The first escape behind <paramref name="start"/> that YAML does not have or that is half a surrogate pair; or -1.</summary>
    public static int FindBroken(string content, int start)
    {
        for (int i = content.IndexOf('\\', start); i >= 0 && i + 1 < content.Length; i = content.IndexOf('\\', i))
        {
            if (Known.IndexOf(content[i + 1]) < 0)
                return i;
            if (!IsSurrogate(content, i))
            {
                i += 2;
                continue;
            }

            if (content[i + 3] is not ('8' or '9' or 'a' or 'A' or 'b' or 'B') || !IsLowSurrogate(content, i + 6))
                return i;
            i += 12;
            if (i >= content.Length)
                break;
        }

        return -1;
    }

    public static bool IsSurrogate(string content, int escape) =>
        escape + 6 <= content.Length && content[escape + 1] == 'u' && content[escape + 2] is 'd' or 'D' && content[escape + 3] >= '8'
        && int.TryParse(content.Substring(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    private static bool IsLowSurrogate(string content, int escape) =>
        escape + 6 <= content.Length && content[escape] == '\\' && IsSurrogate(content, escape)
        && content[escape + 3] is 'c' or 'C' or 'd' or 'D' or 'e' or 'E' or 'f' or 'F';
}
