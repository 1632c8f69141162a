using System.Collections.Generic;
using System.Text;
using StatusGen.Registry.Syntax;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>A mapping of YAML in indented lines, not empty, that takes in one more property.</summary>
internal sealed class BlockMapping(string text, ObjectNode mapping)
{
    /// <summary>The text with an entry below a name that has nothing yet.</summary>
    public static string Fill(string text, ObjectNode owner, PropertyNode codes, NewProperty property)
    {
        // A null that is written out would stand beside the entry.
        StringBuilder without = new(text);
        if (codes.Value.Range.Start > codes.NameRange.End)
            without.Remove(codes.Value.Range.Start, codes.Value.Range.Length);

        string cleared = without.ToString();
        string indent = Column(text, owner.Properties[0]) + Layout.UnitOf(text);
        return Below(cleared, codes.NameRange.End, Lines(property, indent, Layout.UnitOf(text), isFlow: false));
    }

    /// <summary>The text with a property after another one; with -1 before all, right below the name of the mapping.</summary>
    public string? Insert(PropertyNode? owner, int previous, NewProperty property)
    {
        PropertyNode neighbour = mapping.Properties[previous < 0 ? 0 : previous];
        string indent = Column(text, mapping.Properties[0]);
        bool isFlow = neighbour.Value is ObjectNode node && text[node.Range.Start] == '{';
        List<string> lines = Lines(property, indent, UnitOf(neighbour, indent), isFlow);
        if (previous < 0)
            return owner is { } name ? Below(text, name.NameRange.End, lines) : null;

        // The node of an alias stands elsewhere; a text in several lines may end behind its line break.
        int end = neighbour.Value.Range.End;
        if (end < neighbour.NameRange.End || end > mapping.Range.End)
            end = neighbour.NameRange.End;
        return Below(text, BehindComments(Layout.TrimEnd(text, neighbour.NameRange.End, end), indent), lines);
    }

    /// <summary>A comment that is indented deeper than the names belongs to the entry above it.</summary>
    private int BehindComments(int end, string indent)
    {
        for (int line = Layout.NextLine(text, end); line < text.Length; line = Layout.NextLine(text, line))
        {
            int inner = Layout.IndentOf(text, line).Length;
            int first = line + inner;
            if (first < text.Length && text[first] == '#' && inner > indent.Length)
                end = first;
            else if (first < text.Length && text[first] is not ('\r' or '\n'))
                break;
        }

        return end;
    }

    private static string Below(string text, int offset, List<string> lines)
    {
        string newLine = Layout.NewLineOf(text) ?? "\n";
        int end = Layout.LineEnd(text, offset);
        return text.Substring(0, end) + newLine + string.Join(newLine, lines) + text.Substring(end);
    }

    private static List<string> Lines(NewProperty property, string indent, string unit, bool isFlow)
    {
        FlowStyle style = new(QuotesNames: false, QuotesTexts: false, IsCompact: false, PadsBraces: true, NewLine: null, unit);
        if (isFlow || property.Properties is not { } properties)
            return [indent + FlowWriter.Write(property, style, indent, 0)];

        List<string> lines = [indent + property.Name + ":"];
        foreach (NewProperty inner in properties)
            lines.AddRange(Lines(inner, indent + unit, unit, isFlow: false));
        return lines;
    }

    /// <summary>The spaces before a name; all names of a mapping stand in one column.</summary>
    private static string Column(string text, PropertyNode property) =>
        new(' ', property.NameRange.Start - Layout.LineStart(text, property.NameRange.Start));

    private string UnitOf(PropertyNode neighbour, string indent)
    {
        if (neighbour.Value is not ObjectNode { Properties.Count: > 0 } node || text[node.Range.Start] == '{')
            return Layout.UnitOf(text);

        string inner = Column(text, node.Properties[0]);
        return inner.Length > indent.Length ? inner.Substring(indent.Length) : Layout.UnitOf(text);
    }
}
