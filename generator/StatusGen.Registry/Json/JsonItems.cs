using System.Collections;
using System.Collections.Generic;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Json;

/// <summary>The items of an array on the tape, made all together when the first one is asked for.</summary>
internal sealed class JsonItems(JsonTape tape, int first, int count) : IReadOnlyList<RegistryNode>
{
    private RegistryNode[]? _items;

    public int Count => count;

    public RegistryNode this[int index] => Items[index];

    private RegistryNode[] Items => _items ??= Make();

    public IEnumerator<RegistryNode> GetEnumerator() => ((IEnumerable<RegistryNode>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RegistryNode[] Make()
    {
        var items = new RegistryNode[count];
        int position = first;
        for (int i = 0; i < count; i++, position = tape.AfterValue(position))
            items[i] = tape.NodeAt(position);
        return items;
    }
}
