using System.Globalization;
using System.Text;

namespace StatusGen.Generator.Emission;

/// <summary>Names generated files: unique per enum and kind, and made of characters that every file system takes.</summary>
internal static class HintName
{
    public static string Of(string qualifiedEnumName, string kind)
    {
        StringBuilder builder = new(qualifiedEnumName.Length + kind.Length + 8);
        foreach (char c in qualifiedEnumName)
        {
            if (c is '.' or '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
                builder.Append(c);
            else
                builder.Append('-').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return builder.Append('.').Append(kind).Append(".g.cs").ToString();
    }
}
