using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StatusGen.Registry.Tests.Schema;

/// <summary>
/// As much of JSON Schema draft 2020-12 as the schema of registries uses; any other keyword is an error, so that none is
/// passed over in silence. Our own because no validator restores with all its dependencies.
/// </summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description", "examples", "default"];

    private readonly Dictionary<string, Regex> _patterns = [];

    public static JsonSchema Parse(string text) => new(JsonNode.Parse(text)!.AsObject());

    public bool Accepts(JsonNode? document) => Accepts(root, document);

    private bool Accepts(JsonNode? schema, JsonNode? value)
    {
        if (schema is JsonValue always)
            return always.GetValue<bool>();

        JsonObject keywords = schema!.AsObject();
        foreach ((string keyword, JsonNode? argument) in keywords)
        {
            if (!Annotations.Contains(keyword) && !Holds(keyword, argument!, keywords, value))
                return false;
        }

        return true;
    }

    private bool Holds(string keyword, JsonNode argument, JsonObject schema, JsonNode? value) => keyword switch
    {
        "$ref" => Accepts(Resolve(argument.GetValue<string>()), value),
        "not" => !Accepts(argument, value),
        "anyOf" => argument.AsArray().Any(choice => Accepts(choice, value)),
        "if" => !schema.TryGetPropertyValue(Accepts(argument, value) ? "then" : "else", out JsonNode? branch) || Accepts(branch, value),
        "then" or "else" => true,
        "type" => argument is JsonArray types ? types.Any(type => IsOfType(value, type!.GetValue<string>())) : IsOfType(value, argument.GetValue<string>()),
        "enum" => argument.AsArray().Any(choice => JsonNode.DeepEquals(choice, value)),
        "const" => JsonNode.DeepEquals(argument, value),
        "minimum" => !IsNumber(value) || Number(value!) >= Number(argument),
        "maximum" => !IsNumber(value) || Number(value!) <= Number(argument),
        "pattern" or "minLength" or "maxLength" => !IsString(value) || HoldsForText(keyword, argument, value!.GetValue<string>()),
        "items" or "minItems" or "maxItems" or "uniqueItems" => value is not JsonArray array || HoldsForArray(keyword, argument, array),
        _ => HoldsForObject(keyword, argument, schema, value as JsonObject),
    };

    private bool HoldsForText(string keyword, JsonNode argument, string text) => keyword switch
    {
        "pattern" => Pattern(argument.GetValue<string>()).IsMatch(text),
        "minLength" => text.EnumerateRunes().Count() >= Number(argument),
        _ => text.EnumerateRunes().Count() <= Number(argument),
    };

    private bool HoldsForArray(string keyword, JsonNode argument, JsonArray array) => keyword switch
    {
        "items" => array.All(item => Accepts(argument, item)),
        "minItems" => array.Count >= Number(argument),
        "maxItems" => array.Count <= Number(argument),
        _ => !argument.GetValue<bool>() || array.Index().All(item => !array.Take(item.Index).Any(earlier => JsonNode.DeepEquals(earlier, item.Item))),
    };

    private bool HoldsForObject(string keyword, JsonNode argument, JsonObject schema, JsonObject? value) => keyword switch
    {
        "required" => value is null || argument.AsArray().All(name => value.ContainsKey(name!.GetValue<string>())),
        "maxProperties" => value is null || value.Count <= Number(argument),
        "propertyNames" => value is null || value.All(property => Accepts(argument, JsonValue.Create(property.Key))),
        "properties" => value is null || argument.AsObject().All(property => !value.TryGetPropertyValue(property.Key, out JsonNode? found) || Accepts(property.Value, found)),
        "patternProperties" => value is null || argument.AsObject().All(
            property => value.All(found => !Pattern(property.Key).IsMatch(found.Key) || Accepts(property.Value, found.Value))),
        "additionalProperties" => value is null || value.All(property => IsListed(schema, property.Key) || Accepts(argument, property.Value)),
        _ => throw new NotSupportedException($"The schema uses '{keyword}', which this validator does not know."),
    };

    private bool IsListed(JsonObject schema, string name)
        => (schema["properties"] is JsonObject listed && listed.ContainsKey(name))
            || (schema["patternProperties"] is JsonObject patterns && patterns.Any(pattern => Pattern(pattern.Key).IsMatch(name)));

    private JsonNode? Resolve(string reference)
    {
        const string Prefix = "#/$defs/";
        return reference.StartsWith(Prefix, StringComparison.Ordinal) && root["$defs"]!.AsObject().TryGetPropertyValue(reference[Prefix.Length..], out JsonNode? definition)
            ? definition
            : throw new NotSupportedException($"The schema has no '{reference}'.");
    }

    /// <summary>The schema's patterns are ECMAScript's, where '$' does not stand before a last line feed.</summary>
    private Regex Pattern(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out Regex? regex))
        {
            string translated = Regex.Replace(pattern, @"(?<!\\)\$(?=\)?$)", @"\z");
            _patterns.Add(pattern, regex = new Regex(translated, RegexOptions.CultureInvariant));
        }

        return regex;
    }

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "null" => value is null,
        "string" => IsString(value),
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => IsNumber(value),
        "integer" => IsNumber(value) && double.IsInteger(Number(value!)),
        _ => throw new NotSupportedException($"The schema uses the type '{type}', which does not exist."),
    };

    private static bool IsString(JsonNode? value) => value?.GetValueKind() == System.Text.Json.JsonValueKind.String;

    private static bool IsNumber(JsonNode? value) => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number;

    private static double Number(JsonNode value) => double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
