using System.Text;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>Documentation comments of members: what IntelliSense shows of the registry.</summary>
internal static class Documentation
{
    private const string Indent = "        ";

    public static string Escape(string text)
    {
        StringBuilder builder = new(text.Length);
        TextEscaper.AppendDocumentation(builder, text);
        return builder.ToString();
    }

    /// <summary>Message as summary; description, HTTP status, module, reference and state as remarks.</summary>
    public static void AppendEntry(StringBuilder builder, CodeSet set, CodeEntry entry)
    {
        AppendSummary(builder, entry);
        builder.Append(Indent).Append("/// <remarks>");
        AppendSentence(builder, entry.Description.Default);
        if (set.Kind == CodeSetKind.Application)
            builder.Append("HTTP ").Append(Numbers.Text(entry.HttpStatus)).Append('.');
        else
            builder.Append("Code ").Append(Numbers.Text(entry.Code)).Append('.');
        if (entry.Module >= 0)
            AppendField(builder, "Module", set.Modules[entry.Module].Name);
        AppendField(builder, "Reference", entry.Reference);
        AppendField(builder, "Since", entry.Since);
        AppendField(builder, "Deprecated", entry.Deprecated);
        AppendField(builder, "Retired", entry.Retired);
        builder.Append("</remarks>\n");
    }

    public static void AppendSummary(StringBuilder builder, CodeEntry entry)
    {
        builder.Append(Indent).Append("/// <summary>");
        TextEscaper.AppendDocumentation(builder, entry.Message.Default ?? entry.Key);
        builder.Append("</summary>\n");
    }

    /// <summary>An alias is there for old code only, so completion does not offer it.</summary>
    public static void AppendAlias(StringBuilder builder, string canonicalName)
    {
        builder.Append(Indent).Append("/// <summary>An older name of <see cref=\"").Append(Identifier.Escape(canonicalName)).Append("\"/>.</summary>\n");
        builder.Append(Indent).Append("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]\n");
    }

    private static void AppendSentence(StringBuilder builder, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        TextEscaper.AppendDocumentation(builder, text!);
        builder.Append(' ');
    }

    private static void AppendField(StringBuilder builder, string label, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        builder.Append(' ').Append(label).Append(": ");
        TextEscaper.AppendDocumentation(builder, text!);
        builder.Append('.');
    }
}
