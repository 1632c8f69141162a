using StatusGen.Generator.Emission.Tables;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The extension methods and, beside them, the table: this class has no member named after an entry.</summary>
internal sealed class ExtensionsEmitter : SetEmitter
{
    public override string Kind => "Extensions";

    protected override int EstimatedCharactersPerEntry => 400;

    public override bool AppliesTo(EmitRequest request) => request.CanEmitTable;

    protected override void EmitContent(CodeWriter writer, EmitRequest request)
    {
        CodeSet set = request.Set;
        writer.Append(
            $$"""
            namespace {{Identifier.EscapePath(set.Namespace)}}
            {
                /// <summary>What the registry says about a code of <see cref="{{Qualified(set, set.Names.Enum)}}"/>.</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(set)}} static class {{set.Names.Extensions}}
                {

            """);
        AppendCommon(writer, set, request.Features);
        if (set.Kind == CodeSetKind.Http)
            AppendHttp(writer, set);
        else
            AppendApplication(writer, set);
        AppendTryGetCode(writer, set);
        AppendTable(writer, request);
        writer.Append(
            """
                }
            }

            """);
    }

    private static void AppendCommon(CodeWriter writer, CodeSet set, LanguageFeatures features)
    {
        Append(writer, set, "string", "GetName", "The C# name.", "The name; for a value that is no entry its number.");
        Append(writer, set, "string", "GetKey", "The key in the registry.", "The key; empty for a value that is no entry.");
        AppendText(writer, set, "GetMessage", "The message template", "The text with its placeholders; empty for a value that is no entry.", features);
        AppendText(writer, set, "GetDescription", "What the code means", "The text; empty where the registry has none.", features);
        Append(writer, set, "string", "GetReference", "Where the code is specified or documented.", "A section of a specification or a URL; empty where the registry has none.");
        Append(writer, set, "global::StatusGen.StatusCodeInfo", "GetInfo", "Everything that the registry says about the code.", "The entry.", "<exception cref=\"global::System.ArgumentOutOfRangeException\">The value is no entry.</exception>");
        Append(writer, set, "bool", "IsSuccess", "Whether the code tells of success.", "What the registry says.");
        Append(writer, set, "bool", "IsError", "Whether the code tells of an error; interim responses and redirections are neither success nor error.", "True for an error.");
    }

    private static void AppendApplication(CodeWriter writer, CodeSet set)
    {
        Append(writer, set, "global::StatusGen.HttpStatus", "GetHttpStatus", "The HTTP status with which the code is sent.", "The status; 500 for a value that is no entry.");
        Append(writer, set, "string", "GetModule", "The module of the code.", "The module's name; empty where there is none.");
        Append(writer, set, "bool", "IsRetryable", "Whether the same request may be sent again and may then succeed.", "What the registry says; false for a value that is no entry.");
    }

    private static void AppendHttp(CodeWriter writer, CodeSet set)
    {
        Append(writer, set, "string", "GetReasonPhrase", "The reason phrase (RFC 9112, Section 4), never translated.", "The phrase; empty for a value that is no entry.");
        AppendClassTest(writer, set, "IsInformational", "Whether the code is interim (RFC 9110, Section 15.2).", "True from 100 to 199.");
        AppendClassTest(writer, set, "IsRedirection", "Whether the code asks for further action elsewhere (RFC 9110, Section 15.4).", "True from 300 to 399.");
        AppendClassTest(writer, set, "IsClientError", "Whether the code blames the request (RFC 9110, Section 15.5).", "True from 400 to 499.");
        AppendClassTest(writer, set, "IsServerError", "Whether the code blames the server (RFC 9110, Section 15.6).", "True from 500 to 599.");
        Append(writer, set, "bool", "AllowsBody", "Whether a response with this code may carry content (RFC 9110, Section 6.4.1).", "What the registry says; for a value that is no entry: false for 1xx, 204, 205 and 304.");
        Append(writer, set, "global::System.Collections.Generic.IReadOnlyList<string>", "GetRequiredHeaders", "The header fields that a response with this code must carry.", "Field names; empty where none is required.");
        Append(writer, set, "bool", "IsCacheable", "Whether a response may be stored without explicit freshness (RFC 9110, Section 15.1).", "What the registry says; false for a value that is no entry.");
    }

    /// <summary>One method with an optional culture, not two: CA1304 warns at every call of an overload without one.</summary>
    private static void AppendText(CodeWriter writer, CodeSet set, string name, string summary, string returns, LanguageFeatures features) =>
        writer.Append(
            $$"""
                    /// <summary>{{summary}}, in the language of a culture.</summary>
                    /// <param name="code">The code.</param>
                    /// <param name="culture">The culture, null for the current UI culture; its parents, a language with the same primary tag, then the default language stand in.</param>
                    /// <returns>{{returns}}</returns>
                    public static string {{name}}(this {{Qualified(set, set.Names.Enum)}} code, global::System.Globalization.CultureInfo{{(features.HasNullableAnnotations ? "?" : "")}} culture = null) => Table.Set.{{name}}((int)code, culture);


            """);

    private static void AppendClassTest(CodeWriter writer, CodeSet set, string name, string summary, string returns) =>
        Append(writer, set, "bool", name, summary, returns, owner: "global::StatusGen.StatusCodeSet");

    private static void Append(
        CodeWriter writer,
        CodeSet set,
        string type,
        string name,
        string summary,
        string returns,
        string? exception = null,
        string owner = "Table.Set")
    {
        writer.Append(
            $$"""
                    /// <summary>{{summary}}</summary>
                    /// <param name="code">The code.</param>
                    /// <returns>{{returns}}</returns>

            """);
        if (exception is not null)
            writer.Append("        /// ").Append(exception).Append('\n');
        writer.Append(
            $$"""
                    public static {{type}} {{name}}(this {{Qualified(set, set.Names.Enum)}} code) => {{owner}}.{{name}}((int)code);


            """);
    }

    /// <summary>For whatever carries a number: the envelopes of every project, and what a client reads.</summary>
    private static void AppendTryGetCode(CodeWriter writer, CodeSet set) =>
        writer.Append(
            $$"""
                    /// <summary>The code that a response, an error or an exception carries, if it is one of this set.</summary>
                    /// <param name="response">The response.</param>
                    /// <param name="code">The code, where there is one.</param>
                    /// <returns>True if the number is a code of this set.</returns>
                    public static bool TryGetCode(this global::StatusGen.IHasStatusCode response, out {{Qualified(set, set.Names.Enum)}} code) => Table.Set.TryGetCode(response, out code);


            """);

    private static void AppendTable(CodeWriter writer, EmitRequest request)
    {
        bool isUtf8 = request.Features.HasUtf8Literals;
        writer.Append(
            $$"""
                    internal static class Table
                    {
                        internal static readonly {{SetType(request.Set)}} Set = new {{SetType(request.Set)}}(new global::StatusGen.{{(isUtf8 ? "StatusCodeTable" : "StatusCodeTextTable")}}(Column));

                        private static {{(isUtf8 ? "global::System.ReadOnlySpan<byte>" : "string")}} Column(int column)
                        {

            """);

        // A switch would do the same, and is what the compiler of a small project would compile itself for: 150 methods.
        TableWriter.AppendColumns(writer, request.Set, isUtf8 ? "\"u8;\n" : "\";\n");
        writer.Append(
            $$"""
                            return {{(isUtf8 ? "default" : "\"\"")}};
                        }
                    }

            """);
    }
}
