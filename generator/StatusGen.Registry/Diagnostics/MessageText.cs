using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Diagnostics;

/// <summary>How names and numbers stand in the messages of diagnostics.</summary>
internal static class MessageText
{
    private const int MaxQuoted = 60;

    /// <summary>In quotes, cut where it is long, and with no character that could break or disguise the message.</summary>
    public static string Quote(string value)
    {
        StringBuilder quoted = new(value.Length + 2);
        quoted.Append('\'');
        int end = value.Length > MaxQuoted ? MaxQuoted - 3 : value.Length;
        for (int i = 0; i < end; i++)
        {
            char c = value[i];
            if (SuspiciousCharacters.IsSuspicious(c) || char.IsSurrogate(c))
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        if (end < value.Length)
            quoted.Append("...");
        return quoted.Append('\'').ToString();
    }

    public static string Quote(int value) => "'" + Number(value) + "'";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>'a', 'b' or 'c'</c>.</summary>
    public static string List(IReadOnlyList<string> names, string lastWord)
    {
        StringBuilder list = new();
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
                list.Append(i == names.Count - 1 ? " " + lastWord + " " : ", ");
            list.Append(Quote(names[i]));
        }

        return list.ToString();
    }
}
