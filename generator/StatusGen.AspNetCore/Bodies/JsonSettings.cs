using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>How the application writes JSON.</summary>
internal static class JsonSettings
{
    private static readonly JsonSerializerOptions Fallback = new JsonOptions().SerializerOptions;

    public static JsonSerializerOptions Of(HttpContext context) =>
        context.RequestServices?.GetService<IOptions<JsonOptions>>()?.Value.SerializerOptions ?? Fallback;

    /// <summary>The declared type where it says all about the value or knows its derived types, else the value's own.</summary>
    public static JsonTypeInfo TypeInfoOf(object value, Type? declaredType, JsonSerializerOptions options)
    {
        Type type = value.GetType();
        if (declaredType is not null && declaredType != type && !declaredType.IsValueType && declaredType != typeof(object))
        {
            JsonTypeInfo declared = options.GetTypeInfo(declaredType);
            if (declared.PolymorphismOptions is not null)
                return declared;
        }

        return options.GetTypeInfo(type);
    }
}
