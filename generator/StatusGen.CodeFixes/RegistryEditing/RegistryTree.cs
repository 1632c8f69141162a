using System.Threading;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Json;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;
using StatusGen.Registry.Yaml;

namespace StatusGen.CodeFixes.RegistryEditing;

internal static class RegistryTree
{
    /// <summary>The root of a registry without syntax errors; else null, for nobody knows where things belong in another.</summary>
    public static ObjectNode? Read(RegistryText text)
    {
        RegistryDocument document = RegistryFileName.IsYaml(text.Path)
            ? YamlRegistryReader.Read(text, CancellationToken.None)
            : JsonRegistryReader.Read(text, CancellationToken.None);
        return document.Diagnostics.Count == 0 ? document.Root as ObjectNode : null;
    }
}
