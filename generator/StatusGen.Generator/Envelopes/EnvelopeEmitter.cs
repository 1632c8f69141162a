using System.Linq;
using StatusGen.Generator.Emission;

namespace StatusGen.Generator.Envelopes;

/// <summary>
/// The envelope twice, of anything and of a type, and what System.Text.Json needs to know of it. Plain types: a
/// converter would hide their shape from OpenAPI and from a user's JsonSerializerContext.
/// </summary>
internal static class EnvelopeEmitter
{
    private const string Kind = "Envelope";

    public static GeneratedFile Emit(EnvelopeRequest request)
    {
        using CodeWriter writer = new(16 * 1024);
        FileHeader.Append(writer, request.Features);
        writer.Append("namespace ").Append(Identifier.EscapePath(request.Namespace)).Append("\n{\n");

        EnvelopeMembers untyped = EnvelopeMembers.Untyped(request);
        AppendStart(writer, request, untyped, "What a response looks like, with data of any type.");
        AppendDescription(writer, request);
        untyped.Append(writer);
        AppendFactories(writer, request, untyped);
        writer.Append("    }\n\n");

        EnvelopeMembers typed = EnvelopeMembers.Typed(request);
        AppendStart(
            writer,
            request,
            typed,
            "What a response looks like.",
            $"    /// <typeparam name=\"{typed.TypeParameter}\">What the response carries. Of a value type take the nullable form, so that a response without data can be told.</typeparam>\n");
        typed.Append(writer);
        AppendFactories(writer, request, typed);
        writer.Append("    }\n");

        if (request.HasJson)
            AppendJson(writer, request, typed);
        writer.Append("}\n");
        return new GeneratedFile(HintName.Of(request.Namespace + "." + request.Response.TypeName, Kind), writer.ToString());
    }

    private static string Visibility(EnvelopeRequest request) => request.IsInternal ? "internal" : "public";

    private static string Qualified(EnvelopeSet set, string typeName) =>
        "global::" + Identifier.EscapePath(set.Namespace) + "." + Identifier.EscapeType(typeName);

    private static void AppendStart(CodeWriter writer, EnvelopeRequest request, EnvelopeMembers members, string summary, string typeParameter = "") =>
        writer.Append(
            $$"""
                /// <summary>{{summary}}</summary>
            {{typeParameter}}    {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(request)}} sealed class {{members.TypeName}} : {{members.Interface}}
                {

            """);

    private static void AppendDescription(CodeWriter writer, EnvelopeRequest request)
    {
        string sets = string.Join(", ", request.Sets.Select(static set => Qualified(set, set.Names.Extensions) + ".Table.Set"));
        writer.Append(
            $"""
                    internal static readonly global::StatusGen.StatusCodeEnvelope _envelope = new global::StatusGen.StatusCodeEnvelope({sets});


            """);
    }

    private static void AppendFactories(CodeWriter writer, EnvelopeRequest request, EnvelopeMembers members)
    {
        string key = request.Response.NameMember is null ? "" : ", Key = info.Key";
        writer.Append(
            $$"""

                    /// <summary>The response with a code of any set.</summary>
                    /// <param name="info">The code: <c>code.GetInfo()</c>.</param>
            {{members.ParameterDocumentation}}
                    /// <returns>The response.</returns>
                    /// <exception cref="global::System.ArgumentException"><paramref name="info"/> is the default value.</exception>
                    public static {{members.TypeName}} From(global::StatusGen.StatusCodeInfo info, {{members.Parameters}}) =>
                        new {{members.TypeName}} { Code = global::StatusGen.StatusCodeEnvelope.CodeOf(info), Message = global::StatusGen.StatusCodeEnvelope.MessageOf(info, message), Data = data{{key}} };

            """);
        foreach (EnvelopeSet set in request.Sets)
            AppendFactory(writer, members, set.IsInternal ? "internal" : "public", Qualified(set, set.Names.Enum), Qualified(set, set.Names.Extensions) + ".Table.Set");
        AppendFactory(writer, members, "public", "global::StatusGen.HttpStatus", "global::StatusGen.HttpStatusCodes.Set");
    }

    private static void AppendFactory(CodeWriter writer, EnvelopeMembers members, string visibility, string codeType, string set) =>
        writer.Append(
            $$"""

                    /// <summary>The response with a code.</summary>
                    /// <param name="code">The code.</param>
            {{members.ParameterDocumentation}}
                    /// <returns>The response.</returns>
                    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is no entry of its set.</exception>
                    {{visibility}} static {{members.TypeName}} From({{codeType}} code, {{members.Parameters}}) =>
                        From(global::StatusGen.StatusCodeEnvelope.InfoOf({{set}}, (int)code), {{members.Arguments}});

            """);

    private static void AppendJson(CodeWriter writer, EnvelopeRequest request, EnvelopeMembers typed)
    {
        string name = Identifier.EscapeType(request.Response.TypeName);
        string parameter = typed.TypeParameter;
        writer.Append(
            $$"""

                /// <summary>Describes <see cref="{{name}}"/> to a serializer that must do without reflection.</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(request)}} static class {{Identifier.EscapeType(EnvelopeNames.Json(request.Response.TypeName))}}
                {
                    /// <summary>
                    /// For the project that holds this type: the source generator of System.Text.Json does not see it there. In a project that
                    /// references it, <c>[JsonSerializable(typeof({{name}}&lt;User&gt;))]</c> on a context does the same.
                    /// </summary>
                    /// <typeparam name="{{parameter}}">What the response carries; its own description comes from another resolver.</typeparam>
                    /// <returns>A resolver: <c>options.TypeInfoResolverChain.Add({{name}}Json.For&lt;User&gt;())</c>.</returns>
                    public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver For<{{parameter}}>() =>
                        global::StatusGen.StatusCodeEnvelopeJson.ResolverOf<{{name}}, {{name}}<{{parameter}}>, {{parameter}}>({{EnvelopeNames.Description(request)}}.Format);
                }

            """);
    }
}
