using System;
using System.Globalization;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Yaml;

/// <summary>Keeps the first error of a file: after it the reader knows no longer what it reads, so nothing else counts.</summary>
internal sealed class YamlErrors(RegistryText text)
{
    public RegistryDiagnostic? First { get; private set; }

    public bool Any => First is not null;

    public void Report(SourceRange range, string message) => Add(RegistryRules.Syntax, range, message);

    public void ReportLimit(SourceRange range, string message) => Add(RegistryRules.Limit, range, message);

    public void ReportTab(int tab)
    {
        bool isBlank = YamlLines.TrimEnd(text.Content, tab, YamlLines.LineEnd(text.Content, tab)) == tab;
        Report(
            new SourceRange(tab, tab + 1),
            isBlank ? "A tab stands on this blank line; delete it" : "A tab indents this line; indent with spaces");
    }

    /// <summary>The tag is one of the two words that can stand before a value; the other is the anchor.</summary>
    public void ReportTag(int start, bool hasAnchor)
    {
        string content = text.Content;
        if (hasAnchor)
            start = YamlLines.SkipAnchor(content, start, content.Length);
        int end = start;
        while (end < content.Length && !YamlLines.IsSpace(content[end]))
            end++;

        Report(new SourceRange(start, end), $"Tags are not supported; remove {SyntaxMessages.Show(content.Substring(start, end - start))}");
    }

    /// <summary>The file ends, or goes on with something else, while the bracket at <paramref name="open"/> is open.</summary>
    public void ReportUnclosed(SourceRange range, int open)
    {
        char bracket = text.Content[open];
        int line = text.PlaceOf(new SourceRange(open, open)).Start.Line + 1;
        Add(
            RegistryRules.Syntax,
            range,
            $"The '{bracket}' of line {line.ToString(CultureInfo.InvariantCulture)} is not closed; {Advice(range, open, bracket == '{' ? '}' : ']')}",
            new SourceRange(open, open + 1));
    }

    /// <summary>The bracket may stand in what its author did not know to be a comment.</summary>
    private string Advice(SourceRange range, int open, char bracket)
    {
        int start = Math.Max(open, YamlLines.LineStart(text.Content, range.Start));
        int end = YamlLines.LineEnd(text.Content, range.Start);
        int comment = text.Content.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        return comment >= 0 && text.Content.IndexOf(bracket, comment, end - comment) >= 0
            ? $"' #' begins a comment, so the '{bracket}' behind it does not count: put a text that holds ' #' in quotes"
            : $"add '{bracket}'";
    }

    private void Add(RegistryRule rule, SourceRange range, string message, SourceRange? related = null)
    {
        First ??= new RegistryDiagnostic(
            rule,
            message + ".",
            text.PlaceOf(range),
            related is { } other ? new([text.PlaceOf(other)]) : default);
    }
}
