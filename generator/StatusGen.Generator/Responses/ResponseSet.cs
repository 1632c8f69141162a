using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Responses;

/// <summary>A set in sight of the project, its own or that of a reference, as far as response types depend on it.</summary>
internal sealed record ResponseSet
{
    public required string Namespace { get; init; }

    public required SetNames Names { get; init; }

    public CodeSetKind Kind { get; init; }

    /// <summary>Whether only this assembly, and friends of the set's, can name the enum.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The C# expression of the set.</summary>
    public required string Instance { get; init; }

    /// <summary>How the registry wants responses to look; null where it does not say.</summary>
    public ResponseLook? Look { get; init; }

    /// <summary>Whether response types are to be generated here; else the set only lends its style.</summary>
    public bool IsWanted { get; init; }

    /// <summary>The entries that can be sent.</summary>
    public EquatableArray<ResponseEntry> Entries { get; init; }

    /// <summary>The qualified enum, as C# writes it.</summary>
    public string CodeType => TypeExpression.Of(Namespace, Names.Enum);

    public string FullName => Namespace + "." + Names.Enum;

    public string FullResponsesName => Namespace + "." + Names.Responses;
}
