using System;
using System.Collections.Generic;
using StatusGen.Registry.Model;
using StatusGen.Tables;

namespace StatusGen.Generator.Emission.Tables;

/// <summary>The hash from a key, C# name or alias to its entry.</summary>
internal sealed class NameSlots
{
    private readonly CodeEntry[] _entries;
    private readonly List<KeyValuePair<CodeAlias, int>> _aliases = [];
    private readonly int _firstAlias;
    private readonly int[] _slots;
    private readonly int _shift;

    private NameSlots(CodeEntry[] entries)
    {
        _entries = entries;
        for (int i = 0; i < entries.Length; i++)
        {
            foreach (CodeAlias alias in entries[i].Aliases)
            {
                // Lines and tabs separate the aliases in the table; one with such a character is reported already (STG0006).
                if (alias.Key.IndexOfAny(['\n', '\t']) < 0)
                    _aliases.Add(new KeyValuePair<CodeAlias, int>(alias, i));
            }
        }

        int names = 2 * (entries.Length + _aliases.Count);
        _firstAlias = (2 * entries.Length) + 1;
        _slots = new int[SlotTableSize.For(names)];
        _shift = SlotTableSize.ShiftOf(_slots.Length);

        // Keys first: where a key reads like another entry's C# name, the key wins.
        for (int i = 0; i < entries.Length; i++)
            Add((2 * i) + 1);
        for (int i = 0; i < entries.Length; i++)
            Add((2 * i) + 2);
        for (int i = 0; i < 2 * _aliases.Count; i++)
            Add(_firstAlias + i);

        Aliases = AliasLines();
    }

    /// <summary>Per slot 0, or what stands there: keys and names in turn, behind them the aliases.</summary>
    public int[] Slots => _slots;

    /// <summary>The largest value of a slot.</summary>
    public int LargestValue => _firstAlias + (2 * _aliases.Count);

    public string Aliases { get; }

    public int LongestName { get; private set; }

    public static NameSlots Build(CodeEntry[] entries) => new(entries);

    private void Add(int value)
    {
        string text = TextOf(value);
        if (text.Length == 0)
            return;

        LongestName = Math.Max(LongestName, text.Length);
        int slot = (int)(NameHash.Compute(text.AsSpan()) >> _shift);
        while (_slots[slot] != 0)
        {
            if (TextOf(_slots[slot]) == text)
                return;
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = value;
    }

    private string TextOf(int value)
    {
        if (value < _firstAlias)
        {
            CodeEntry entry = _entries[(value - 1) >> 1];
            return (value & 1) != 0 ? entry.Key : entry.Name;
        }

        CodeAlias alias = _aliases[(value - _firstAlias) >> 1].Key;
        return ((value - _firstAlias) & 1) == 0 ? alias.Key : alias.Name ?? "";
    }

    private string AliasLines()
    {
        string[] lines = new string[_aliases.Count];
        for (int i = 0; i < lines.Length; i++)
            lines[i] = _aliases[i].Key.Key + "\t" + _aliases[i].Key.Name + "\t" + Numbers.Text(_aliases[i].Value);
        return string.Join("\n", lines);
    }
}
