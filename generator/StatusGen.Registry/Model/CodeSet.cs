using StatusGen.Registry.Helpers;

namespace StatusGen.Registry.Model;

/// <summary>
/// The codes of one enum: head and parts joined, validated, without positions. It compares by value, so a moved line,
/// a comment or a space in the registry gives an equal set and re-emits nothing.
/// </summary>
internal sealed record CodeSet
{
    /// <summary>A valid namespace: identifiers joined by dots, keywords not escaped.</summary>
    public required string Namespace { get; init; }

    /// <summary>The enum's name and those of the types derived from it.</summary>
    public required SetNames Names { get; init; }

    public CodeSetKind Kind { get; init; }

    public bool IsInternal { get; init; }

    /// <summary>At least one; the default language first. As written in the registry (<c>zh-CN</c>).</summary>
    public EquatableArray<string> Languages { get; init; }

    public GeneratedParts Generate { get; init; }

    public ResponseOptions? Response { get; init; }

    /// <summary>The head's file name, without folders.</summary>
    public required string FileName { get; init; }

    public EquatableArray<CodeModule> Modules { get; init; }

    /// <summary>Root entries and modules in file order, head first, then parts by path.</summary>
    public EquatableArray<CodeEntry> Entries { get; init; }

    /// <summary>The registry has errors: entries may be missing, so nobody may conclude anything from an absence.</summary>
    public bool IsIncomplete { get; init; }
}
