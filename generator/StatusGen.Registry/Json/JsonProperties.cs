using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Json;

/// <summary>The properties of an object on the tape. Each is made anew when it is asked for; to walk them in order is cheap.</summary>
internal sealed class JsonProperties(JsonTape tape, int first, int count) : IReadOnlyList<PropertyNode>
{
    // The index asked for last and, below it, its position: one word, for two threads may walk the same object.
    private long _last = (uint)first;

    public int Count => count;

    public PropertyNode this[int index]
    {
        get
        {
            if ((uint)index >= (uint)count)
                throw new ArgumentOutOfRangeException(nameof(index));

            long last = Volatile.Read(ref _last);
            int at = (int)(last >> 32);
            int position = (int)last;
            if (index < at)
                (at, position) = (0, first);
            for (; at < index; at++)
                position = tape.AfterProperty(position);

            Volatile.Write(ref _last, ((long)at << 32) | (uint)position);
            return tape.PropertyAt(position);
        }
    }

    public IEnumerator<PropertyNode> GetEnumerator()
    {
        int position = first;
        for (int i = 0; i < count; i++, position = tape.AfterProperty(position))
            yield return tape.PropertyAt(position);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
