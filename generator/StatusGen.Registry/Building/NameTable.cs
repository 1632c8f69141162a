using System;
using System.Collections.Generic;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>Who owns which key and which C# name in a set.</summary>
internal sealed class NameTable(int capacity)
{
    private readonly Dictionary<string, EntryDraft> _keys = new(capacity, StringComparer.Ordinal);
    private readonly Dictionary<string, EntryDraft> _names = new(capacity, StringComparer.Ordinal);

    public bool TryAddKey(string key, EntryDraft entry, out EntryDraft? owner) => TryAdd(_keys, key, entry, out owner);

    public bool TryAddName(string name, EntryDraft entry, out EntryDraft? owner) => TryAdd(_names, name, entry, out owner);

    public EntryDraft? FindKey(string key) => _keys.TryGetValue(key, out EntryDraft? owner) ? owner : null;

    public EntryDraft? FindName(string name) => _names.TryGetValue(name, out EntryDraft? owner) ? owner : null;

    /// <summary>How a message cites an entry: <c>at status-codes.json(12,7)</c>, or that it is IANA's.</summary>
    public static string Citation(EntryDraft entry, out SourcePlace? place)
    {
        place = entry.IsForeign ? null : entry.Declared.RegistryFile.Text.PlaceOf(entry.Declared.KeyPlace);
        return place is null ? "in the IANA registry" : "at " + place.Citation;
    }

    private static bool TryAdd(Dictionary<string, EntryDraft> table, string text, EntryDraft entry, out EntryDraft? owner)
    {
        if (table.TryGetValue(text, out owner))
            return false;
        table.Add(text, entry);
        return true;
    }
}
