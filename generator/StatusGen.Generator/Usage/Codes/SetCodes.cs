using System.Collections.Generic;
using System.Runtime.CompilerServices;
using StatusGen.Generator.Manifest;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>A manifest with an index by number.</summary>
internal sealed class SetCodes
{
    // By the manifest's text itself, which lives as long as the reference or the generated file: a keystroke reads nothing again.
    private static readonly ConditionalWeakTable<string, SetCodes> Cache = new();

    private readonly Dictionary<int, ManifestEntry> _entries;

    private SetCodes(SetManifest? manifest)
    {
        Manifest = manifest;
        _entries = new Dictionary<int, ManifestEntry>(manifest?.Entries.Count ?? 0);
        if (manifest is null)
            return;

        foreach (ManifestEntry entry in manifest.Entries)
        {
            if (entry.IsCanonical || !_entries.ContainsKey(entry.Code))
                _entries[entry.Code] = entry;
        }
    }

    /// <summary>Null where a version of StatusGen wrote it that this one does not understand.</summary>
    public SetManifest? Manifest { get; }

    public IEnumerable<int> Numbers => _entries.Keys;

    public static SetCodes Of(string manifest) => Cache.GetValue(manifest, static text => new SetCodes(ManifestReader.Read(text)));

    public ManifestEntry? Find(int number) => _entries.TryGetValue(number, out ManifestEntry? entry) ? entry : null;
}
