using System;
using StatusGen.Registry.Syntax;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>How a mapping in braces is written.</summary>
internal sealed record FlowStyle(bool QuotesNames, bool QuotesTexts, bool IsCompact, bool PadsBraces, string? NewLine, string Unit)
{
    /// <summary>As the property beside writes it, or where there is none as most do.</summary>
    public static FlowStyle Of(string text, bool isYaml, ObjectNode mapping, PropertyNode? neighbour)
    {
        bool isCompact = !isYaml && text.IndexOf("\": ", StringComparison.Ordinal) < 0 && text.IndexOf("\":", StringComparison.Ordinal) >= 0;
        bool quotesNames = !isYaml;
        bool pads = Padding(text, mapping) ?? true;
        if (neighbour is { } beside)
        {
            quotesNames |= text[beside.NameRange.Start] is '"' or '\'';
            int value = beside.Value.Range.Start;
            isCompact = quotesNames && value > beside.NameRange.End && text.IndexOf(' ', beside.NameRange.End, value - beside.NameRange.End) < 0;
            if (beside.Value is ObjectNode { Properties.Count: > 0 } node)
                pads = Padding(text, node) ?? pads;
        }

        return new FlowStyle(quotesNames, quotesNames, isCompact, pads && !isCompact, Layout.NewLineOf(text), Layout.UnitOf(text));
    }

    /// <summary>Null where a line break follows the brace.</summary>
    private static bool? Padding(string text, ObjectNode node)
    {
        int next = node.Range.Start + 1;
        return next >= text.Length || text[next] is '\r' or '\n' or '}' ? null : Layout.IsBlank(text[next]);
    }
}
