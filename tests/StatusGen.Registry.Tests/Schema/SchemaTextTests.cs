using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatusGen.Registry.Tests.Schema;

/// <summary>What an editor shows and completes.</summary>
public sealed class SchemaTextTests
{
    public static TheoryData<string> Properties() => [.. Find(RegistrySchema.Tree, "").Select(property => property.Path).Distinct()];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_IsExplainedWithItsValues(string path)
    {
        JsonObject property = Find(RegistrySchema.Tree, "").First(found => found.Path == path).Schema;
        JsonObject[] whole = [.. WithReferences(property)];

        Assert.Contains(whole, schema => schema["description"]?.GetValue<string>() is { Length: > 10 } text && text.EndsWith('.'));
        Assert.Contains(whole, schema => schema.ContainsKey("examples") || schema.ContainsKey("enum") || IsBoolean(schema));
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Examples_AndDefaults_FitTheirProperty(string path)
    {
        JsonObject property = Find(RegistrySchema.Tree, "").First(found => found.Path == path).Schema;
        JsonSchema schema = Alone(property);
        foreach (JsonObject holder in WithReferences(property))
        {
            Assert.All(holder["examples"]?.AsArray() ?? [], example => Assert.True(schema.Accepts(example), example?.ToJsonString()));
            if (holder.TryGetPropertyValue("default", out JsonNode? value))
                Assert.True(schema.Accepts(value), value?.ToJsonString());
        }
    }

    [Fact]
    public void Schema_OfAKeywordThatTheTestsDoNotKnow_IsAnError()
        => Assert.Throws<NotSupportedException>(() => JsonSchema.Parse("""{ "dependentRequired": { } }""").Accepts(new JsonObject()));

    private static JsonSchema Alone(JsonObject property)
    {
        JsonObject root = property.DeepClone().AsObject();
        root["$defs"] = RegistrySchema.Tree["$defs"]!.DeepClone();
        return new JsonSchema(root);
    }

    /// <summary>Every property that has a schema of its own, but not those of the branches, which only narrow one.</summary>
    private static IEnumerable<(string Path, JsonObject Schema)> Find(JsonNode? node, string path)
    {
        if (node is not JsonObject schema)
            yield break;

        foreach ((string keyword, JsonNode? value) in schema)
        {
            if (keyword is "properties")
            {
                foreach ((string name, JsonNode? property) in value!.AsObject())
                    yield return (path + "/" + name, property!.AsObject());
            }
            else if (keyword is "$defs")
            {
                foreach ((string name, JsonNode? definition) in value!.AsObject())
                {
                    foreach ((string, JsonObject) found in Find(definition, path + "/" + name))
                        yield return found;
                }
            }
        }
    }

    private static IEnumerable<JsonObject> WithReferences(JsonObject schema)
    {
        for (JsonObject? current = schema; current is not null;)
        {
            yield return current;
            current = current["$ref"]?.GetValue<string>() is { } reference ? RegistrySchema.Tree["$defs"]![reference["#/$defs/".Length..]]!.AsObject() : null;
        }
    }

    private static bool IsBoolean(JsonObject schema)
        => schema["type"] is JsonValue type && type.GetValueKind() == JsonValueKind.String && type.GetValue<string>() == "boolean";
}
