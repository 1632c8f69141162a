using System.Collections.Generic;
using StatusGen.Generator.Emission;

namespace StatusGen.Generator.Responses;

/// <summary>The response types of a set, nested beside their factories.</summary>
/// <remarks>The compiler's time is spent per symbol, so an entry gets one type without a body and its factories, and nothing else.</remarks>
internal static class ResponsesEmitter
{
    public const string Kind = "Responses";

    private const string Indent = "        ";

    private const int EstimatedCharactersPerEntry = 400;

    public static GeneratedFile Emit(ResponseRequest request)
    {
        ResponseSet set = request.Set;
        ResponseTypeNames names = new(set.Entries);
        using CodeWriter writer = new(8192 + (EstimatedCharactersPerEntry * set.Entries.Count));
        FileHeader.Append(writer, LanguageFeatures.OfResponses);
        if (request.IsLikeAnother)
            writer.Append($"[assembly: global::StatusGen.AspNetCore.StatusCodeResponsesAttribute(typeof({set.CodeType}), like: typeof({request.Look!.Values}))]\n\n");
        writer.Append(
            $$"""
            namespace {{Identifier.EscapePath(set.Namespace)}}
            {
                /// <summary>Responses with the codes of <see cref="{{set.CodeType}}"/>, for minimal APIs and for controllers.</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{(set.IsInternal ? "internal" : "public")}} static class {{Identifier.EscapeType(set.Names.Responses)}}
                {

            """);
        IReadOnlyList<FactorySignature>[] signatures = new IReadOnlyList<FactorySignature>[set.Entries.Count];
        for (int i = 0; i < signatures.Length; i++)
            signatures[i] = FactorySignatures.Of(set, set.Entries[i]);
        ResponseBaseEmitter.Append(writer, request, names.Base, signatures);
        for (int i = 0; i < signatures.Length; i++)
            AppendEntry(writer, set, set.Entries[i], signatures[i], names.OfEntries[i], names.Base);
        writer.Append(
            """
                }
            }

            """);
        return new GeneratedFile(HintName.Of(set.FullName, Kind), writer.ToString());
    }

    private static void AppendEntry(
        CodeWriter writer,
        ResponseSet set,
        ResponseEntry entry,
        IReadOnlyList<FactorySignature> signatures,
        string type,
        string baseType)
    {
        bool isPlain = false;
        bool isTyped = false;
        foreach (FactorySignature signature in signatures)
        {
            string? value = signature.TypeParameter;
            isPlain |= value is null;
            isTyped |= value is not null;
            AppendDocumentation(writer, set, entry);
            AppendObsolete(writer, set, entry);
            ResponseFactoryEmitter.Append(writer, signature, entry, type, BaseOf(baseType, type, value));
        }

        // Whoever could make one by hand would leave out what the factory asks for.
        bool isClosed = signatures[0].NeedsFactory;
        if (isPlain)
            AppendType(writer, set, entry, type, null, baseType, isClosed);
        if (isTyped)
            AppendType(writer, set, entry, type, "TValue", baseType, isClosed);
    }

    private static string BaseOf(string baseType, string type, string? value) =>
        value is null ? $"{baseType}<{type}>" : $"{baseType}<{type}<{value}>, {value}>";

    private static void AppendType(CodeWriter writer, ResponseSet set, ResponseEntry entry, string type, string? value, string baseType, bool isClosed)
    {
        AppendDocumentation(writer, set, entry);
        writer.Append(Indent);
        AppendEntryAttribute(writer, entry, type);
        writer.Append("public sealed class ").Append(type);
        if (value is not null)
            writer.Append('<').Append(value).Append('>');
        writer.Append(" : ").Append(BaseOf(baseType, type, value));
        if (isClosed)
            writer.Append(" { internal ").Append(type).Append("() { } }\n");
        else
            writer.Append(" { }\n");
    }

    /// <summary>The library finds the entry by the type's name. Only a type that could not have that name, or a number that two entries share, needs to be told.</summary>
    private static void AppendEntryAttribute(CodeWriter writer, ResponseEntry entry, string type)
    {
        if (entry.IsCanonical && type == ResponseTypeNames.Of(entry))
            return;

        writer.Append("[global::StatusGen.AspNetCore.StatusCodeEntry(");
        if (entry.IsCanonical)
        {
            writer.AppendNumber(entry.Code);
        }
        else
        {
            writer.Append('"');
            TextEscaper.AppendLiteral(writer, entry.Key);
            writer.Append('"');
        }

        writer.Append(")] ");
    }

    private static void AppendDocumentation(CodeWriter writer, ResponseSet set, ResponseEntry entry) =>
        writer.Append(Indent).Append("/// <inheritdoc cref=\"").Append(set.CodeType).Append('.').Append(Identifier.Escape(entry.Name)).Append("\"/>\n");

    private static void AppendObsolete(CodeWriter writer, ResponseSet set, ResponseEntry entry)
    {
        if (entry.Deprecated is null)
            return;

        writer.Append(Indent).Append("[global::System.Obsolete(\"");
        string reason = entry.Deprecated.Length > 0 ? ": " + entry.Deprecated : "; the documentation of " + set.Names.Enum + "." + entry.Name + " says what to use";
        TextEscaper.AppendLiteral(writer, $"{Numbers.Text(entry.Code)} {entry.Key} is deprecated{reason}");
        writer.Append("\")]\n");
    }
}
