using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>Collects the findings of one run.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<RegistryDiagnostic> _diagnostics = [];

    public IReadOnlyList<RegistryDiagnostic> Diagnostics => _diagnostics;

    public void AddRange(IEnumerable<RegistryDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    public void Report(RegistryRule rule, RegistryFile file, SourceRange place, string message)
        => _diagnostics.Add(new RegistryDiagnostic(rule, message, file.Text.PlaceOf(place)));

    public void Report(RegistryRule rule, RegistryFile file, SourceRange place, string message, SourcePlace? related)
        => _diagnostics.Add(new RegistryDiagnostic(
            rule,
            message,
            file.Text.PlaceOf(place),
            related is null ? default : new EquatableArray<SourcePlace>([related])));

    public void Report(RegistryRule rule, string message) => Report(new RegistryDiagnostic(rule, message, null));

    public void Report(RegistryDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public EquatableArray<RegistryDiagnostic> ToSorted(Citations citations)
    {
        RegistryDiagnostic[] sorted = [.. _diagnostics];
        for (int i = 0; i < sorted.Length; i++)
            sorted[i] = citations.Clarify(sorted[i]);
        System.Array.Sort(sorted, DiagnosticOrder.Instance);
        return new EquatableArray<RegistryDiagnostic>(sorted);
    }
}
