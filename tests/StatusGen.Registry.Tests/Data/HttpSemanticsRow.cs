using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusGen.Registry.Tests.Data;

/// <summary>A row of http-semantics.csv: what the RFCs say about one status code.</summary>
internal sealed partial record HttpSemanticsRow(IReadOnlyDictionary<string, string> Cells)
{
    public static IReadOnlyList<HttpSemanticsRow> All { get; } =
        [.. CsvTable.Parse(DataFile.ReadText(DataFile.HttpSemantics)).Rows.Select(row => new HttpSemanticsRow(row))];

    public int Code => int.Parse(Cells["code"], CultureInfo.InvariantCulture);

    public string Body => Cells["body"];

    /// <summary>
    /// The header fields that every response with the code carries. A note in brackets that says "if" or "when" is a
    /// condition, and the field stays out. Any other note describes the field's value or its place: Content-Range of 206
    /// stands in the header section of every response with a single part, the kind that a server makes unless asked for more.
    /// </summary>
    public IReadOnlyList<string> RequiredHeaders =>
        [.. Split(Cells["required_headers"]).Where(cell => !Condition().IsMatch(cell)).Select(cell => cell.Split(" (")[0])];

    public IReadOnlyList<string> Methods => Split(Cells["methods"]);

    public string Cacheable => Cells["heuristically_cacheable"];

    /// <summary>"no", or "yes: " and the reason.</summary>
    public string Deprecated => Cells["deprecated"];

    public string Section => Cells["rfc_section"];

    public string Note => Cells["standard_note"];

    public static HttpSemanticsRow Get(int code) => Assert.Single(All, row => row.Code == code);

    private static string[] Split(string cell) =>
        cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"\(.*\b(if|when)\b.*\)")]
    private static partial Regex Condition();
}
