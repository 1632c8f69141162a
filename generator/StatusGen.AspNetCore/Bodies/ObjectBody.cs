using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>A body that is a JSON object of ours: an envelope or a problem.</summary>
internal static class ObjectBody
{
    public static Task WriteAsync(HttpContext context, ResponseEntry entry, in BodyContent content)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            WriteHeaders(context.Response, entry, content);
            return Task.CompletedTask;
        }

        try
        {
            return Send(context, entry, content);
        }
        catch (NotSupportedException) when (content.Data is not null && content.WrittenData is null)
        {
            // Some data can only be written asynchronously: an IAsyncEnumerable, anywhere in it.
            return SendLaterAsync(context, entry, content);
        }
    }

    public static string MessageOf(ResponseEntry entry, in BodyContent content) =>
        content.Parts?.Message ?? entry.Info.FormatMessage(CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture, content.Arguments);

    public static void WriteArguments(Utf8JsonWriter writer, JsonSerializerOptions options, ResponseEntry entry, object?[] arguments)
    {
        writer.WriteStartObject();
        for (int i = 0; i < entry.Info.Arguments.Count; i++)
        {
            writer.WritePropertyName(entry.Info.Arguments[i]);
            JsonValue.WriteArgument(writer, i < arguments.Length ? arguments[i] : null, options);
        }

        writer.WriteEndObject();
    }

    public static void WriteMembers(
        Utf8JsonWriter writer, JsonSerializerOptions options, IEnumerable<KeyValuePair<string, object?>>? members)
    {
        if (members is null)
            return;

        foreach ((string name, object? value) in members)
        {
            writer.WritePropertyName(name);
            JsonValue.Write(writer, value, null, options);
        }
    }

    private static async Task SendLaterAsync(HttpContext context, ResponseEntry entry, BodyContent content)
    {
        JsonSerializerOptions options = JsonSettings.Of(context);
        using MemoryStream written = new();
        JsonTypeInfo typeInfo = JsonSettings.TypeInfoOf(content.Data!, content.DeclaredType, options);
        try
        {
            await JsonSerializer.SerializeAsync(written, content.Data, typeInfo, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone, which is no failure; the framework's own results end so too.
            return;
        }

        await Send(context, entry, content with { WrittenData = written.GetBuffer().AsMemory(0, (int)written.Length) });
    }

    private static Task Send(HttpContext context, ResponseEntry entry, in BodyContent content)
    {
        JsonBuffer buffer = JsonBuffer.Rent(JsonSettings.Of(context));
        try
        {
            if (entry.Body == BodyKind.Envelope)
                EnvelopeBody.Write(buffer.Writer, buffer.Options, entry, content);
            else
                ProblemBody.Write(context, buffer.Writer, buffer.Options, entry, content);
        }
        catch
        {
            buffer.Return();
            throw;
        }

        WriteHeaders(context.Response, entry, content);
        return buffer.SendAsync(context.Response);
    }

    private static void WriteHeaders(HttpResponse response, ResponseEntry entry, in BodyContent content)
    {
        response.ContentType = entry.Body == BodyKind.Problem ? ContentTypes.Problem : ContentTypes.Json;

        // Of a message of the application's own nobody knows the language.
        if (entry.HasMessage && content.Parts?.Message is null)
            response.Headers.ContentLanguage = entry.Info.GetMessageLanguage(CultureInfo.CurrentUICulture);
    }
}
