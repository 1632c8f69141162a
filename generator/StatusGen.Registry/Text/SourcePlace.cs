namespace StatusGen.Registry.Text;

/// <summary>A range of one file together with its lines and columns: all that a diagnostic needs to be shown.</summary>
internal sealed record SourcePlace(string Path, SourceRange Range, LinePosition Start, LinePosition End)
{
    /// <summary>The place as messages cite it: <c>status-codes.json(12,7)</c>, counted from 1.</summary>
    public string Citation => FormattableCitation();

    private string FormattableCitation()
    {
        string fileName = Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
        return $"{fileName}({Invariant(Start.Line + 1)},{Invariant(Start.Column + 1)})";
    }

    private static string Invariant(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
