using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>Finds the entry of a key, C# name or alias, through the hash that the generator built.</summary>
internal sealed class NameIndex
{
    private readonly TextColumn _keys;
    private readonly TextColumn _names;
    private readonly Alias[] _aliases;

    // Per slot: 0 where it is empty, 2n+1 for the key and 2n+2 for the name of entry n, behind them the aliases.
    private readonly int[] _slots;

    // The texts by those values, each kept from its first use on.
    private readonly string?[] _texts;
    private readonly int _shift;
    private readonly int _firstAlias;
    private readonly int _longestName;

    public NameIndex(TableHeader header, ColumnSource source, TextColumn keys, TextColumn names)
    {
        _keys = keys;
        _names = names;
        _longestName = header.LongestName;
        _firstAlias = (2 * header.EntryCount) + 1;
        _aliases = ReadAliases(source);
        int largestValue = _firstAlias + (2 * _aliases.Length);
        _slots = SlotTable.Read(source, TableLayout.NameSlots, largestValue, out _shift);
        _texts = new string?[largestValue + 1];
    }

    /// <summary>The index of the entry, or -1. Ordinal and case-sensitive.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        // An empty text, in unsigned arithmetic, is too long as well.
        if ((uint)(text.Length - 1) >= (uint)_longestName)
            return -1;

        int[] slots = _slots;
        string?[] texts = _texts;
        uint slot = NameHash.Compute(text) >> _shift;
        while (true)
        {
            int value = slots[slot];
            if (value == 0)
                return -1;
            if (text.SequenceEqual((texts[value] ?? Load(value)).AsSpan()))
                return value < _firstAlias ? (value - 1) >> 1 : _aliases[(value - _firstAlias) >> 1].Entry;
            slot = (slot + 1) & (uint)(slots.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Load(int value)
    {
        if (value < _firstAlias)
        {
            int entry = (value - 1) >> 1;
            return _texts[value] = (value & 1) != 0 ? _keys[entry] : _names[entry];
        }

        Alias alias = _aliases[(value - _firstAlias) >> 1];
        return _texts[value] = ((value - _firstAlias) & 1) == 0 ? alias.Key : alias.Name;
    }

    private static Alias[] ReadAliases(ColumnSource source)
    {
        ReadOnlySpan<byte> text = source.Read(TableLayout.Aliases);
        if (text.IsEmpty)
            return [];

        string[] lines = Utf8Text.Decode(text).Split('\n');
        return Array.ConvertAll(lines, static line =>
        {
            string[] fields = line.Split('\t');
            return new Alias(fields[0], fields[1], int.Parse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture));
        });
    }

    private sealed class Alias(string key, string name, int entry)
    {
        public string Key { get; } = key;

        public string Name { get; } = name;

        public int Entry { get; } = entry;
    }
}
