using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
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

    public static void Write(
        HttpContext context, Utf8JsonWriter writer, JsonSerializerOptions options, ResponseEntry entry, in BodyContent content)
    {
        writer.WriteStartObject();
        if (CustomizedProblem.Of(context, entry, content) is { } customized)
        {
            int status = customized.Status ?? entry.StatusCode;
            WriteStandard(writer, customized.Type, customized.Title, status, customized.Detail, customized.Instance);
            WriteExtensions(writer, options, entry, content);
            ObjectBody.WriteMembers(writer, options, CustomizedProblem.ExtensionsOf(customized, entry));
        }
        else
        {
            ProblemType type = entry.Problem!;
            string title = type.Title(CultureInfo.CurrentUICulture);
            WriteStandard(writer, type.Uri, title, entry.StatusCode, ObjectBody.MessageOf(entry, content), InstanceOf(context));
            WriteExtensions(writer, options, entry, content);
            ObjectBody.WriteMembers(writer, options, content.Parts?.Members);
        }

        writer.WriteEndObject();
    }

    /// <summary>The path that the client asked for: the middleware for exceptions may have changed it to the application's own for errors.</summary>
    public static string InstanceOf(HttpContext context)
    {
        PathString path = context.Features.Get<IExceptionHandlerPathFeature>()?.Path is ['/', ..] asked ? new PathString(asked) : context.Request.Path;
        return context.Request.PathBase.Add(path).ToUriComponent();
    }

    private static void WriteStandard(Utf8JsonWriter writer, string? type, string? title, int status, string? detail, string? instance)
    {
        if (type is not null)
            writer.WriteString(Type, type);
        if (title is not null)
            writer.WriteString(Title, title);
        writer.WriteNumber(Status, status);
        if (detail is not null)
            writer.WriteString(Detail, detail);
        if (instance is not null)
            writer.WriteString(Instance, instance);
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
            JsonValue.WriteData(writer, content, options);
        }
    }
}
