using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StatusGen.AspNetCore.Bodies;

namespace StatusGen.AspNetCore.Responses;

/// <summary>Status line, header fields, body.</summary>
internal static class ResponseWriter
{
    public static Task WriteAsync(HttpContext context, ResponseEntry entry, object? state, Type? declaredType)
    {
        ResponseParts? parts = state as ResponseParts;
        object? data = parts is null ? state : parts.Data;

        context.Response.StatusCode = entry.StatusCode;
        if (entry.ReasonPhrase is { } phrase && context.Features.Get<IHttpResponseFeature>() is { } feature)
            feature.ReasonPhrase = phrase;
        parts?.WriteHeaders(context);

        return entry.Body switch
        {
            BodyKind.None => Task.CompletedTask,
            BodyKind.Value => ValueBody.WriteAsync(context, data, declaredType),
            _ => ObjectBody.WriteAsync(context, entry, new BodyContent(data, declaredType, parts)),
        };
    }
}
