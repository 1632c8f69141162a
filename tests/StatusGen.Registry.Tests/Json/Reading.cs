using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Json;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;
using StatusGen.Registry.Yaml;

namespace StatusGen.Registry.Tests.Json;

/// <summary>Reads a text as the tests need it.</summary>
internal static class Reading
{
    public static RegistryDocument Json(string content) =>
        JsonRegistryReader.Read(new RegistryText("/src/status-codes.json", content), CancellationToken.None);

    public static RegistryDocument Yaml(string content) =>
        YamlRegistryReader.Read(new RegistryText("/src/status-codes.yaml", content), CancellationToken.None);

    /// <summary>The one diagnostic of a text as <c>id (line,column) message</c>.</summary>
    public static string ErrorOf(RegistryDocument document)
    {
        RegistryDiagnostic error = Assert.Single(document.Diagnostics);
        string citation = error.Place!.Citation;
        return $"{error.Rule.Id} {citation[citation.IndexOf('(', StringComparison.Ordinal)..]} {error.Message}";
    }

    /// <summary>Every node below and with <paramref name="node"/>; an alias' node comes once for each alias.</summary>
    public static IEnumerable<RegistryNode> NodesOf(RegistryNode node) => node switch
    {
        ObjectNode mapping => mapping.Properties.SelectMany(property => NodesOf(property.Value)).Prepend(node),
        ArrayNode array => array.Items.SelectMany(NodesOf).Prepend(node),
        _ => [node],
    };

    public static IEnumerable<PropertyNode> PropertiesOf(RegistryNode node) =>
        NodesOf(node).OfType<ObjectNode>().SelectMany(mapping => mapping.Properties);
}
