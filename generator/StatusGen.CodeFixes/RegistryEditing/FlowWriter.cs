using System.Collections.Generic;
using System.Linq;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>Writes properties as they stand in braces.</summary>
internal static class FlowWriter
{
    /// <param name="property">What is written.</param>
    /// <param name="style">How the others are written.</param>
    /// <param name="indent">Of the line in which it begins.</param>
    /// <param name="brokenLevels">How many levels of mappings have a line for each property; below, all stands in one line.</param>
    public static string Write(NewProperty property, FlowStyle style, string indent, int brokenLevels)
    {
        string name = style.QuotesNames ? ScalarText.Quoted(property.Name) : property.Name;
        return name + (style.IsCompact ? ":" : ": ") + Value(property, style, indent, brokenLevels);
    }

    private static string Value(NewProperty property, FlowStyle style, string indent, int brokenLevels)
    {
        if (property.Number is { } number)
            return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (property.Properties is not { } properties)
            return style.QuotesTexts ? ScalarText.Quoted(property.Text ?? "") : ScalarText.Plain(property.Text ?? "");

        bool isBroken = brokenLevels > 0 && style.NewLine is not null;
        string inner = isBroken ? indent + style.Unit : indent;
        IEnumerable<string> items = properties.Select(item => Write(item, style, inner, brokenLevels - 1));
        if (isBroken)
            return "{" + style.NewLine + inner + string.Join("," + style.NewLine + inner, items) + style.NewLine + indent + "}";

        string padding = style.PadsBraces ? " " : "";
        return "{" + padding + string.Join(style.IsCompact ? "," : ", ", items) + padding + "}";
    }
}
