using System;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>The data alone, as the framework's own results write it.</summary>
internal static class ValueBody
{
    public static Task WriteAsync(HttpContext context, object? data, Type? declaredType)
    {
        if (data is null)
            return Task.CompletedTask;

        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentType = ContentTypes.Json;
            return Task.CompletedTask;
        }

        JsonSerializerOptions options = JsonSettings.Of(context);
        return context.Response.WriteAsJsonAsync(data, JsonSettings.TypeInfoOf(data, declaredType, options));
    }
}
