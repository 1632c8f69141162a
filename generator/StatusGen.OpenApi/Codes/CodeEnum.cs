using System.Collections.Generic;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace StatusGen.OpenApi.Codes;

/// <summary>Lists the codes of sets in the schema of a number.</summary>
internal static class CodeEnum
{
    public const string VariableNames = "x-enum-varnames";

    public const string Descriptions = "x-enum-descriptions";

    /// <summary>Does nothing to a schema that is not one of a number, as where enums are written as text.</summary>
    public static void Describe(OpenApiSchema schema, IReadOnlyList<StatusCodeSet> sets)
    {
        if (sets.Count == 0 || schema.Type is not { } type || !type.HasFlag(JsonSchemaType.Integer))
            return;

        List<JsonNode> numbers = [];
        JsonArray names = [];
        JsonArray descriptions = [];
        HashSet<int> knownNumbers = [];
        HashSet<string> knownNames = [];
        foreach (StatusCodeSet set in sets)
        {
            foreach (StatusCodeInfo info in set.Entries)
            {
                if (!knownNumbers.Add(info.Code))
                    continue;

                numbers.Add(info.Code);
                names.Add((JsonNode)UniqueName(info, knownNames));
                descriptions.Add((JsonNode)CodeTexts.Describe(info));
            }
        }

        // By the application's options numbers may be read from text as well; a code is written as a number.
        schema.Type = JsonSchemaType.Integer | (type & JsonSchemaType.Null);
        schema.Pattern = null;
        if (type.HasFlag(JsonSchemaType.Null))
            numbers.Add(JsonNullSentinel.JsonNull);
        schema.Enum = numbers;
        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        schema.Extensions[VariableNames] = new JsonNodeExtension(names);
        schema.Extensions[Descriptions] = new JsonNodeExtension(descriptions);
    }

    /// <summary>Generated clients make members of these names, and two sets may call different numbers alike.</summary>
    private static string UniqueName(StatusCodeInfo info, HashSet<string> known)
    {
        string name = info.Name;
        while (!known.Add(name))
            name = info.Set.Name + name;
        return name;
    }
}
