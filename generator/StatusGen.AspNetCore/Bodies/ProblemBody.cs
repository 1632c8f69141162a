using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>Problem details (RFC 9457), written here so that neither AddProblemDetails() nor reflection is needed.</summary>
internal static class ProblemBody
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText Detail = JsonEncodedText.Encode("detail");
    private static readonly JsonEncodedText Instance = JsonEncodedText.Encode("instance");

    public static void Write(HttpContext context, Utf8JsonWriter writer, JsonSerializerOptions options, ResponseEntry entry, in BodyContent content)
    {
        ProblemType type = entry.Problem!;
        writer.WriteStartObject();
        if (type.Uri is { } uri)
            writer.WriteString(Type, uri);
        writer.WriteString(Title, type.Title(CultureInfo.CurrentUICulture));
        writer.WriteNumber(Status, entry.StatusCode);
        writer.WriteString(Detail, ObjectBody.MessageOf(entry, content));
        writer.WriteString(Instance, InstanceOf(context.Request));
        WriteExtensions(writer, options, entry, content);
        writer.WriteEndObject();
    }

    private static void WriteExtensions(Utf8JsonWriter writer, JsonSerializerOptions options, ResponseEntry entry, in BodyContent content)
    {
        ref readonly MemberNames members = ref entry.Members;
        if (members.Code is { } code)
            writer.WriteNumber(code, entry.Info.Code);
        if (members.Name is { } name)
            writer.WriteString(name, entry.Info.Key);
        if (members.Arguments is { } arguments && entry.Info.Arguments.Count > 0)
        {
            writer.WritePropertyName(arguments);
            ObjectBody.WriteArguments(writer, options, entry, content.Arguments);
        }

        if (members.Data is { } data && content.Data is not null)
        {
            writer.WritePropertyName(data);
            JsonValue.WriteData(writer, content.Data, content.DeclaredType, options);
        }

        ObjectBody.WriteMembers(writer, options, content.Parts);
    }

    private static string InstanceOf(HttpRequest request) => request.PathBase.Add(request.Path).ToUriComponent();
}
