using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace StatusGen.Registry.Iana;

/// <summary>
/// Statuses that IANA has not assigned and some vendor uses, read from data/nonstandard.csv. Only a diagnostic asks for
/// them, so nobody reads the file before.
/// </summary>
internal static class VendorStatuses
{
    private const string ResourceName = "nonstandard.csv";

    /// <summary><c>nginx: Client Closed Request</c>; of several vendors the first. Null where nobody is known to use it.</summary>
    public static string? Find(int code)
    {
        using Stream? stream = typeof(VendorStatuses).Assembly.GetManifestResourceStream(ResourceName);
        if (stream is null)
            return null;

        string prefix = code.ToString(CultureInfo.InvariantCulture) + ",";
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith(prefix, System.StringComparison.Ordinal))
                continue;

            List<string> fields = Fields(line);
            return fields.Count < 3 ? null : fields[2].Trim('(', ')') + ": " + fields[1];
        }

        return null;
    }

    /// <summary>RFC 4180, within one line.</summary>
    private static List<string> Fields(string line)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
