using System.Globalization;
using System.Text;

namespace Shop;

/// <summary>Prints rows as a table; Chinese characters take two columns of a terminal.</summary>
internal sealed class ConsoleTable(params string[] headings)
{
    private readonly List<string[]> _rows = [headings];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(TextWriter output)
    {
        int[] widths = [.. headings.Select((_, column) => _rows.Max(row => WidthOf(row[column])))];
        for (int i = 0; i < _rows.Count; i++)
        {
            output.WriteLine(string.Join("  ", _rows[i].Select((cell, column) => cell + new string(' ', widths[column] - WidthOf(cell)))).TrimEnd());
            if (i == 0)
                output.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        }
    }

    private static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    private static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60)
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control;
}
