using System.Linq;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Envelopes;

/// <summary>The members of one of the two envelope types: properties with their JSON names, and what adds to them.</summary>
internal sealed class EnvelopeMembers
{
    private const string Json = "global::System.Text.Json.Serialization.";

    private readonly EnvelopeRequest _request;
    private readonly string _dataType;
    private readonly string _nullable;

    private EnvelopeMembers(EnvelopeRequest request, string typeName, string typeParameter, string dataType, string nullableDataType, string parameters)
    {
        _request = request;
        _dataType = nullableDataType;
        _nullable = request.Features.HasNullableAnnotations ? "?" : "";
        TypeName = typeName;
        TypeParameter = typeParameter;
        Interface = request.HasJson ? $"global::StatusGen.IStatusCodeEnvelope<{dataType}>" : "global::StatusGen.IHasStatusCode";
        Parameters = parameters;
    }

    /// <summary>The type with its type parameter.</summary>
    public string TypeName { get; }

    public string TypeParameter { get; }

    /// <summary>Through the interface the library reaches the members, whatever the registry calls them.</summary>
    public string Interface { get; }

    /// <summary>What a factory takes beside the code: of anything first the message, of a type first the data.</summary>
    public string Parameters { get; }

    public string Arguments => TypeParameter.Length == 0 ? "message, data" : "data, message";

    public string ParameterDocumentation
    {
        get
        {
            const string Message = "        /// <param name=\"message\">The message; null for the one of the registry, in the language of the current UI culture.</param>";
            const string Data = "        /// <param name=\"data\">What the response carries.</param>";
            return TypeParameter.Length == 0 ? Message + "\n" + Data : Data + "\n" + Message;
        }
    }

    public static EnvelopeMembers Untyped(EnvelopeRequest request)
    {
        string nullable = request.Features.HasNullableAnnotations ? "?" : "";
        return new EnvelopeMembers(
            request,
            Identifier.EscapeType(request.Response.TypeName),
            "",
            "object",
            "object" + nullable,
            $"string{nullable} message = null, object{nullable} data = null");
    }

    public static EnvelopeMembers Typed(EnvelopeRequest request)
    {
        string name = request.Response.TypeName;
        string parameter = name == "T" ? "TData" : "T";
        string data = request.Features.HasNullableTypeParameters ? parameter + "?" : parameter;
        return new EnvelopeMembers(
            request,
            $"{Identifier.EscapeType(name)}<{parameter}>",
            parameter,
            parameter,
            data,
            $"{data} data = default({parameter}), string{(request.Features.HasNullableAnnotations ? "?" : "")} message = null");
    }

    public void Append(CodeWriter writer)
    {
        ResponseOptions response = _request.Response;
        string envelope = EnvelopeNames.Description(_request);
        string codeTypes = string.Join(
            ", ",
            _request.Sets.Select(static set => $"typeof(global::{Identifier.EscapePath(set.Namespace)}.{Identifier.EscapeType(set.Names.Enum)})")
                .Concat(["typeof(global::StatusGen.HttpStatus)"]));
        string members = Members("JsonElement");

        writer.Append(
            $$"""
                    private int? _code;

                    /// <summary>The number: a code of the project's sets, an HTTP status, or one that is not known here. 0 where the response had none.</summary>

            """);
        AppendJson(writer, "Code", response.CodeMember, 0, "Never");
        writer.Append(
            $$"""
                    [global::StatusGen.StatusCode({{codeTypes}})]
                    public int Code { get { return _code.GetValueOrDefault(); } set { _code = value; } }


            """);
        AppendProperty(writer, "The message for the client.", response.MessageMember, 1, "Never", "string" + _nullable, "Message");
        AppendProperty(writer, "What the response carries; null where there is nothing.", response.DataMember, 2, "Never", _dataType, "Data");
        if (response.NameMember is not null)
            AppendProperty(writer, "The key of the code in the registry.", response.NameMember, 3, "WhenWritingNull", "string" + _nullable, "Key");
        if (response.ArgumentsMember is not null)
            AppendProperty(writer, "The arguments of the message, by name.", response.ArgumentsMember, 4, "WhenWritingNull", members, "Arguments");

        writer.Append("        /// <summary>Further members of the JSON object: those that were added, and those that were read and are not known here.</summary>\n");
        if (_request.HasJson)
            writer.Append("        [").Append(Json).Append("JsonExtensionData, ").Append(Json).Append("JsonPropertyName(\"#Extras\")]\n");
        writer.Append("        public ").Append(members).Append(" Extras { get; set; }\n\n");
        AppendIsSuccess(writer, envelope);
        AppendWith(writer, "With", "Adds a further member to the JSON object.", "Extras", envelope + ".CheckedName(name)");
        if (response.ArgumentsMember is not null)
            AppendWith(writer, "WithArgument", "Adds an argument of the message.", "Arguments", "name");
        AppendExplicit(writer, members);
    }

    private void AppendIsSuccess(CodeWriter writer, string envelope)
    {
        writer.Append("        /// <summary>Whether the code tells of success: as the registry says; of a code that is not known here, whether it is 0 or an HTTP 2xx number.</summary>\n");
        AppendIgnored(writer, "IsSuccess");
        writer.Append("        public bool IsSuccess => ").Append(envelope).Append(".IsSuccess(_code);\n");
    }

    private void AppendProperty(CodeWriter writer, string summary, string? member, int order, string condition, string type, string name)
    {
        writer.Append("        /// <summary>").Append(summary).Append("</summary>\n");
        AppendJson(writer, name, member, order, condition);
        writer.Append("        public ").Append(type).Append(' ').Append(name).Append(" { get; set; }\n\n");
    }

    /// <summary>The condition stands at each member, so that the options of an application cannot take one away.</summary>
    private void AppendJson(CodeWriter writer, string name, string? member, int order, string condition)
    {
        if (member is null)
        {
            AppendIgnored(writer, name);
            return;
        }

        if (!_request.HasJson)
            return;

        writer.Append("        [").Append(Json).Append("JsonPropertyName(\"");
        TextEscaper.AppendLiteral(writer, member);
        writer.Append("\"), ").Append(Json).Append("JsonPropertyOrder(").AppendNumber(order).Append("), ");
        writer.Append(Json).Append("JsonIgnore(Condition = ").Append(Json).Append("JsonIgnoreCondition.").Append(condition).Append(")]\n");
    }

    /// <summary>A property that is no member of the JSON object. The name is one that nobody sends: what is read under the name of an ignored property is lost.</summary>
    private void AppendIgnored(CodeWriter writer, string name)
    {
        if (_request.HasJson)
            writer.Append("        [").Append(Json).Append("JsonIgnore, ").Append(Json).Append("JsonPropertyName(\"#").Append(name).Append("\")]\n");
    }

    private void AppendWith(CodeWriter writer, string method, string summary, string property, string name) =>
        writer.Append(
            $$"""

                    /// <summary>{{summary}}</summary>
                    /// <param name="name">The name.</param>
                    /// <param name="value">The value. Texts, numbers, dates and JSON work everywhere; any other object needs reflection-based serialization.</param>
                    /// <returns>This response.</returns>
                    /// <exception cref="global::System.ArgumentException">The name is null or one of the response's own, or the value has no JSON.</exception>
                    public {{TypeName}} {{method}}(string name, object{{_nullable}} value)
                    {
                        {{property}} = global::StatusGen.StatusCodeEnvelope{{(_request.HasJson ? "Json" : "")}}.With({{property}}, {{name}}, value);
                        return this;
                    }

            """);

    /// <summary>What the registry leaves out is no member that users see.</summary>
    private void AppendExplicit(CodeWriter writer, string members)
    {
        if (!_request.HasJson)
            return;

        if (_request.Response.NameMember is null)
            writer.Append("\n        string").Append(_nullable).Append(' ').Append(Interface).Append(".Key { get { return null; } set { } }\n");
        if (_request.Response.ArgumentsMember is null)
            writer.Append("\n        ").Append(members).Append(' ').Append(Interface).Append(".Arguments { get { return null; } set { } }\n");
    }

    private string Members(string element) =>
        "global::System.Collections.Generic.Dictionary<string, "
        + (_request.HasJson ? "global::System.Text.Json." + element : "object" + _nullable)
        + ">" + _nullable;
}
