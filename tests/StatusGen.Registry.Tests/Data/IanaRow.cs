using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusGen.Registry.Tests.Data;

/// <summary>A row of IANA's registry file: one assigned number, or a range of unassigned ones.</summary>
internal sealed partial record IanaRow(int First, int Last, string Description, string Reference)
{
    public static IReadOnlyList<IanaRow> All { get; } =
        [.. CsvTable.Parse(DataFile.ReadText(DataFile.IanaRegistry)).Rows.Select(Read)];

    public bool IsAssigned => Description != "Unassigned";

    /// <summary>The description without IANA's own remarks on the state of the registration; "(Unused)" is the phrase itself.</summary>
    public string Phrase => Remark().Replace(Description, "");

    /// <summary>What the first bracket holds: the specification; a second one says why it is obsolete.</summary>
    public string Specification => FirstBracket().Match(Reference).Groups[1].Value;

    public static IanaRow Get(int code) => Assert.Single(All, row => row.First <= code && code <= row.Last);

    private static IanaRow Read(IReadOnlyDictionary<string, string> row)
    {
        int[] bounds = [.. row["Value"].Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        return new IanaRow(bounds[0], bounds[^1], row["Description"], row["Reference"]);
    }

    [GeneratedRegex(@" \((TEMPORARY - [^()]*|OBSOLETED)\)$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\[([^\[\]]+)\]")]
    private static partial Regex FirstBracket();
}
