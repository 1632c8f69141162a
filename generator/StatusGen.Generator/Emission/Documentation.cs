using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>Documentation comments of members: what IntelliSense shows of the registry.</summary>
internal static class Documentation
{
    private const string Indent = "        ";

    public static string Escape(string text)
    {
        using CodeWriter writer = new(text.Length);
        TextEscaper.AppendDocumentation(writer, text);
        return writer.ToString();
    }

    /// <summary>Message as summary; description, HTTP status, module, reference and state as remarks.</summary>
    public static void AppendEntry(CodeWriter writer, CodeSet set, CodeEntry entry)
    {
        AppendSummary(writer, entry);
        writer.Append(Indent).Append("/// <remarks>");
        AppendSentence(writer, entry.Description.Default);
        if (set.Kind == CodeSetKind.Application)
            writer.Append("HTTP ").AppendNumber(entry.HttpStatus).Append('.');
        else
            writer.Append("Code ").AppendNumber(entry.Code).Append('.');
        if (entry.Module >= 0)
            AppendField(writer, "Module", set.Modules[entry.Module].Name);
        AppendField(writer, "Reference", entry.Reference);
        AppendField(writer, "Since", entry.Since);
        AppendField(writer, "Deprecated", entry.Deprecated);
        AppendField(writer, "Retired", entry.Retired);
        writer.Append("</remarks>\n");
    }

    public static void AppendSummary(CodeWriter writer, CodeEntry entry)
    {
        writer.Append(Indent).Append("/// <summary>");
        TextEscaper.AppendDocumentation(writer, entry.Message.Default ?? entry.Key);
        writer.Append("</summary>\n");
    }

    /// <summary>An alias is there for old code only, so completion does not offer it.</summary>
    public static void AppendAlias(CodeWriter writer, string canonicalName)
    {
        writer.Append(Indent).Append("/// <summary>An older name of <see cref=\"").Append(Identifier.Escape(canonicalName)).Append("\"/>.</summary>\n");
        writer.Append(Indent).Append("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]\n");
    }

    private static void AppendSentence(CodeWriter writer, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        TextEscaper.AppendDocumentation(writer, text!);
        writer.Append(' ');
    }

    private static void AppendField(CodeWriter writer, string label, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        writer.Append(' ').Append(label).Append(": ");
        TextEscaper.AppendDocumentation(writer, text!);
        writer.Append('.');
    }
}
