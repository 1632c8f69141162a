using System.Collections.Generic;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Syntax;

internal sealed class ArrayNode(IReadOnlyList<RegistryNode> items, SourceRange range) : RegistryNode(range)
{
    public IReadOnlyList<RegistryNode> Items { get; } = items;
}
