using System.Globalization;
using System.Text.Json.Nodes;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Json;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Tests.Docs;
using StatusGen.Registry.Text;
using StatusGen.Registry.Yaml;

namespace StatusGen.Registry.Tests.Schema;

/// <summary>The schema of registries, and registries as it sees them.</summary>
internal static class RegistrySchema
{
    public static readonly JsonObject Tree = JsonNode.Parse(Repository.Read("data/status-codes.schema.json"))!.AsObject();

    public static readonly JsonSchema Instance = new(Tree);

    /// <summary>As an editor reads the file: comments gone, YAML and JSON the same.</summary>
    public static JsonNode? Document(string path, string content)
    {
        RegistryText text = new(path, content);
        RegistryDocument document = RegistryFileName.IsYaml(path)
            ? YamlRegistryReader.Read(text, CancellationToken.None)
            : JsonRegistryReader.Read(text, CancellationToken.None);
        Assert.Empty(document.Diagnostics);
        return ToJson(document.Root!);
    }

    private static JsonNode? ToJson(RegistryNode node) => node switch
    {
        ObjectNode mapping => new JsonObject(mapping.Properties.Select(property => KeyValuePair.Create(property.Name, ToJson(property.Value)))),
        ArrayNode array => new JsonArray([.. array.Items.Select(ToJson)]),
        ScalarNode { Kind: ScalarKind.String } scalar => JsonValue.Create(scalar.Text),
        ScalarNode { Kind: ScalarKind.Boolean } scalar => JsonValue.Create(scalar.Text == "true"),
        ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Number } scalar => Number(scalar.Text),
        _ => null,
    };

    private static JsonValue Number(string text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer)
            ? JsonValue.Create(integer)
            : JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture));
}
