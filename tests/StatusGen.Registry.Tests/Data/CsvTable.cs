using System.Text;

namespace StatusGen.Registry.Tests.Data;

/// <summary>A CSV text with a header row (RFC 4180): quoted fields, doubled quotes, line breaks inside quotes.</summary>
internal sealed class CsvTable
{
    private CsvTable(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) => Rows = rows;

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; }

    public static CsvTable Parse(string text)
    {
        List<List<string>> records = ReadRecords(text);
        List<string> names = records[0];
        var rows = new List<IReadOnlyDictionary<string, string>>();
        foreach (List<string> record in records.Skip(1))
        {
            if (record.Count != names.Count)
                throw new FormatException($"{record.Count} fields where the header has {names.Count}: {string.Join('|', record)}");
            rows.Add(names.Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return new CsvTable(rows);
    }

    private static List<List<string>> ReadRecords(string text)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        int position = 0;
        while (position < text.Length)
        {
            record.Add(ReadField(text, ref position));
            if (position < text.Length && text[position] == ',')
            {
                position++;
                if (position < text.Length)
                    continue;
                record.Add("");
            }
            else
            {
                SkipLineBreak(text, ref position);
            }

            records.Add(record);
            record = [];
        }

        return records;
    }

    private static string ReadField(string text, ref int position)
    {
        if (position < text.Length && text[position] == '"')
            return ReadQuotedField(text, ref position);

        int start = position;
        while (position < text.Length && text[position] is not (',' or '\r' or '\n'))
        {
            if (text[position] == '"')
                throw new FormatException($"a quote inside an unquoted field, at {position}");
            position++;
        }

        return text[start..position];
    }

    private static string ReadQuotedField(string text, ref int position)
    {
        var field = new StringBuilder();
        for (position++; position < text.Length; position++)
        {
            if (text[position] == '"')
            {
                position++;
                if (position >= text.Length || text[position] != '"')
                    return field.ToString();
            }

            field.Append(text[position]);
        }

        throw new FormatException("a quoted field is not closed");
    }

    private static void SkipLineBreak(string text, ref int position)
    {
        if (position < text.Length && text[position] == '\r')
            position++;
        if (position < text.Length && text[position] == '\n')
            position++;
        else if (position < text.Length)
            throw new FormatException($"a comma or a line break is missing, at {position}");
    }
}
