using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>A mapping in braces, of JSON or of YAML, that takes in one more property.</summary>
internal sealed class FlowMapping(string text, bool isYaml, ObjectNode mapping)
{
    private bool MayBreakLines => !isYaml && Layout.NewLineOf(text) is not null;

    /// <summary>A mapping with the property in the place of a null.</summary>
    public static string Replace(string text, bool isYaml, SourceRange range, NewProperty property)
    {
        string opened = text.Substring(0, range.Start) + "{}" + text.Substring(range.End);
        ObjectNode empty = new([], new SourceRange(range.Start, range.Start + 2));
        return new FlowMapping(opened, isYaml, empty).Fill(property);
    }

    /// <summary>The text with a property after another one; with -1 before all.</summary>
    public string? Insert(int previous, NewProperty property) => previous < 0 ? InsertFirst(property) : InsertAfter(mapping.Properties[previous], property);

    /// <summary>The text with the only property of a mapping that has none yet.</summary>
    public string Fill(NewProperty property)
    {
        FlowStyle style = FlowStyle.Of(text, isYaml, mapping, null);
        int start = mapping.Range.Start + 1;
        int close = mapping.Range.End - 1;
        int end = Layout.TrimEnd(text, start, close);
        string indent = Layout.IndentOf(text, mapping.Range.Start);
        bool hasLines = text.IndexOf('\n', start, close - start) >= 0;
        if (end == start && !hasLines && !MayBreakLines)
        {
            string padding = close > start ? text.Substring(start, close - start) : style.PadsBraces ? " " : "";
            return Splice(start, close, padding + FlowWriter.Write(property, style, indent, 0) + padding);
        }

        // A comment in the braces stays, and before it nothing may stand in its line.
        string newLine = style.NewLine ?? "\n";
        string inner = indent + style.Unit;
        string written = newLine + inner + FlowWriter.Write(property, style, inner, 0);
        return hasLines && end > start
            ? Splice(end, end, written)
            : Splice(end, close, written + newLine + indent);
    }

    private string? InsertAfter(PropertyNode previous, NewProperty property)
    {
        // The node of an alias stands elsewhere.
        int end = previous.Value.Range.End;
        if (end < previous.NameRange.End || end > mapping.Range.End)
            return null;

        FlowStyle style = FlowStyle.Of(text, isYaml, mapping, previous);
        int comma = Trivia.Skip(text, isYaml, end);
        bool hasComma = comma < text.Length && text[comma] == ',';
        int anchor = hasComma ? comma + 1 : end;
        bool isAlone = Layout.IsFirstOfLine(text, previous.NameRange.Start);
        string indent = Layout.IndentOf(text, previous.NameRange.Start);
        string written = FlowWriter.Write(property, style, indent, BrokenLevels(previous));

        if (isAlone && Trivia.RestOfLine(text, isYaml, anchor) is { } lineEnd && style.NewLine is { } newLine)
        {
            string line = newLine + indent + written;
            return hasComma
                ? Splice(lineEnd, lineEnd, line + ",")
                : text.Substring(0, end) + "," + text.Substring(end, lineEnd - end) + line + text.Substring(lineEnd);
        }

        string separator = style.IsCompact ? "" : " ";
        if (hasComma)
            return Splice(anchor, anchor, separator + written + ",");
        return Splice(end, end, "," + (isAlone && style.NewLine is { } lineBreak ? lineBreak + indent : separator) + written);
    }

    private string InsertFirst(NewProperty property)
    {
        PropertyNode next = mapping.Properties[0];
        FlowStyle style = FlowStyle.Of(text, isYaml, mapping, next);
        int anchor = mapping.Range.Start + 1;
        string indent = Layout.IndentOf(text, next.NameRange.Start);
        string written = FlowWriter.Write(property, style, indent, BrokenLevels(next));
        if (Layout.IsFirstOfLine(text, next.NameRange.Start) && Trivia.RestOfLine(text, isYaml, anchor) is { } lineEnd && style.NewLine is { } newLine)
            return Splice(lineEnd, lineEnd, newLine + indent + written + ",");

        bool isPadded = anchor < text.Length && Layout.IsBlank(text[anchor]);
        return Splice(anchor, anchor, (isPadded ? " " : "") + written + "," + (isPadded || style.IsCompact ? "" : " "));
    }

    /// <summary>One where the neighbour has a line for each of its properties.</summary>
    private int BrokenLevels(PropertyNode neighbour)
    {
        SourceRange range = neighbour.Value.Range;
        if (neighbour.Value is not ObjectNode)
            return MayBreakLines ? 1 : 0;
        return text.IndexOf('\n', range.Start, range.Length) >= 0 ? 1 : 0;
    }

    private string Splice(int start, int end, string inserted) => text.Substring(0, start) + inserted + text.Substring(end);
}
