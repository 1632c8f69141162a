using StatusGen.Registry.Helpers;

namespace StatusGen.Registry.Building;

/// <summary>What the registries of a project cannot know of themselves.</summary>
internal sealed record SetBuildContext
{
    /// <summary>The namespace of sets whose registry names none; a valid one.</summary>
    public required string DefaultNamespace { get; init; }

    /// <summary>The numbers of HTTP sets in referenced assemblies: known HTTP statuses as well.</summary>
    public EquatableArray<int> ReferencedHttpStatuses { get; init; }

    /// <summary>How many characters the string literals of the project may have together; 0 where there is no limit.</summary>
    public int MaxLiteralCharacters { get; init; }
}
