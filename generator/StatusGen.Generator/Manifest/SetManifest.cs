using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Manifest;

/// <summary>A set as an assembly announces it.</summary>
internal sealed record SetManifest(CodeSetKind Kind, string FileName, GeneratedParts Generate, bool IsIncomplete, EquatableArray<ManifestEntry> Entries)
{
    /// <summary>How responses of the set look; null where its registry does not say.</summary>
    public ResponseOptions? Response { get; init; }
}
