using System.Collections.Generic;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Syntax;

/// <summary>An object or mapping: its properties in file order, duplicates included.</summary>
internal sealed class ObjectNode(IReadOnlyList<PropertyNode> properties, SourceRange range) : RegistryNode(range)
{
    public IReadOnlyList<PropertyNode> Properties { get; } = properties;
}
