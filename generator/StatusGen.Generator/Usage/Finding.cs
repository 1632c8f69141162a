using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Usage;

/// <summary>What a rule found: its message, and what the fixes need.</summary>
internal sealed record Finding(DiagnosticDescriptor Descriptor, string Message)
{
    /// <summary>Where it differs from the rule's own.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Names as in <see cref="UsageProperties"/>.</summary>
    public IReadOnlyDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public Diagnostic At(Location location) => Diagnostic.Create(
        Descriptor,
        location,
        Severity ?? Descriptor.DefaultSeverity,
        additionalLocations: null,
        Properties.ToImmutableDictionary(),
        Message);
}
