using System.Collections.Generic;
using Microsoft.OpenApi;
using StatusGen.AspNetCore;
using StatusGen.OpenApi.Codes;

namespace StatusGen.OpenApi.Responses;

/// <summary>The shape of the problems of a set: RFC 9457, Section 3.2, calls what it adds extension members.</summary>
internal static class ProblemSchema
{
    public static OpenApiSchema Of(StatusCodeResponseMetadata response, IOpenApiSchema basis)
    {
        Dictionary<string, IOpenApiSchema> members = [];
        HashSet<string> required = [];
        if (response.CodeMember is { } code)
        {
            members.Add(code, NumberOf(response.Info.Set));
            required.Add(code);
        }

        if (response.KeyMember is { } key)
        {
            members.Add(key, new OpenApiSchema { Type = JsonSchemaType.String, Description = "The key of the code." });
            required.Add(key);
        }

        if (response.ArgumentsMember is { } arguments)
            members.Add(arguments, new OpenApiSchema { Type = JsonSchemaType.Object, Description = "The arguments of the message, by name." });
        if (response.DataMember is { } data)
            members.Add(data, new OpenApiSchema { Description = "What goes with the problem." });
        return new OpenApiSchema
        {
            AllOf = [basis],
            Type = JsonSchemaType.Object,
            Required = required,
            Properties = members,
            Description = $"A problem with a code of {response.Info.Set.Name}.",
        };
    }

    private static OpenApiSchema NumberOf(StatusCodeSet set)
    {
        OpenApiSchema schema = new() { Type = JsonSchemaType.Integer, Format = "int32", Description = "The number of the code." };
        CodeEnum.Describe(schema, [set]);
        return schema;
    }
}
