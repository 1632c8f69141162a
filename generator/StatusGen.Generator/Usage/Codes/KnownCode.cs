using StatusGen.Generator.Manifest;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>An entry and the set that it is of.</summary>
internal sealed record KnownCode(KnownSet Set, ManifestEntry Entry)
{
    public int Number => Entry.Code;

    /// <summary><c>AppCode.UserNotExists</c>.</summary>
    public string DisplayName => Set.CodeType.Name + "." + Entry.Name;
}
