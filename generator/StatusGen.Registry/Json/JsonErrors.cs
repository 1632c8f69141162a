using System.Globalization;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>Keeps the first error of a file: after it the reader knows no longer what it reads, so nothing else counts.</summary>
internal sealed class JsonErrors(RegistryText text, JsonCursor cursor)
{
    public RegistryDiagnostic? First { get; private set; }

    public bool Any => First is not null;

    public void Report(SourceRange range, string message) => Add(RegistryRules.Syntax, range, message);

    public void ReportTooDeep() =>
        Add(RegistryRules.Limit, new SourceRange(cursor.Position, cursor.Position + 1), SyntaxMessages.TooDeep);

    /// <summary>Nothing at all stands in the file, or nothing but comments.</summary>
    public void ReportEmpty()
    {
        if (!ReportBrokenComment())
            Report(new SourceRange(0, 0), SyntaxMessages.Empty);
    }

    public void ReportUnclosed(int open)
    {
        if (ReportBrokenComment())
            return;
        string bracket = text.Content[open] == '{' ? "'}'" : "']'";
        Report(cursor.LastToken, $"The file ends before the {OpenBracket(open)} is closed; add {bracket}", open);
    }

    public void ReportWrongClose(int open)
    {
        char found = text.Content[cursor.Position];
        string bracket = found == '}' ? "']'" : "'}'";
        Report(Here(), $"The {OpenBracket(open)} cannot be closed by '{found}'; write {bracket}", open);
    }

    public void ReportMissingComma(int open)
    {
        string next = text.Content[open] == '{' ? "property" : "item";
        Report(cursor.LastToken, $"A comma is missing after this value; write ',' before the next {next}");
    }

    public void ReportMissingColon(string name) =>
        Report(cursor.LastToken, $"A colon is missing after the property name {SyntaxMessages.Show(name)}; write ':' and the value");

    public void ReportMissingValue(string? name) => Report(
        Here(),
        name is null
            ? "A value is missing here; write it, or remove the comma"
            : $"The property {SyntaxMessages.Show(name)} has no value; write it after the ':'");

    public void ReportEndInsteadOfValue(string? name)
    {
        if (ReportBrokenComment())
            return;
        string what = name is null ? "a value" : $"the value of {SyntaxMessages.Show(name)}";
        Report(cursor.LastToken, $"The file ends before {what}; write it, and close every open bracket");
    }

    public void ReportTrailingText(int next)
    {
        if (next == JsonCursor.End)
            ReportBrokenComment();
        else
            Report(JsonWord.At(text.Content, cursor.Position), "The registry ends before this text; a file holds one JSON object, remove the rest");
    }

    public bool ReportBrokenComment()
    {
        int start = cursor.BrokenComment;
        if (start < 0)
            return false;

        Report(
            new SourceRange(start, start + 2),
            text.Content[start + 1] == '*'
                ? "The comment is not closed; add '*/'"
                : "The comment holds a line separator (U+2028 or U+2029); delete it");
        return true;
    }

    private void Report(SourceRange range, string message, int open) =>
        Add(RegistryRules.Syntax, range, message, new SourceRange(open, open + 1));

    private void Add(RegistryRule rule, SourceRange range, string message, SourceRange? related = null)
    {
        First ??= new RegistryDiagnostic(
            rule,
            message + ".",
            text.PlaceOf(range),
            related is { } other ? new([text.PlaceOf(other)]) : default);
    }

    private string OpenBracket(int open)
    {
        int line = text.PlaceOf(new SourceRange(open, open)).Start.Line + 1;
        return $"'{text.Content[open]}' of line {line.ToString(CultureInfo.InvariantCulture)}";
    }

    private SourceRange Here() => new(cursor.Position, cursor.Position + 1);
}
