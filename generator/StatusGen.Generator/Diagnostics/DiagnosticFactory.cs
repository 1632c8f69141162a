using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace StatusGen.Generator.Diagnostics;

/// <summary>Turns findings of the registry reader into diagnostics of the compiler.</summary>
internal static class DiagnosticFactory
{
    public static Diagnostic Create(RegistryDiagnostic diagnostic) => Diagnostic.Create(
        RegistryDescriptors.Of(diagnostic.Rule),
        diagnostic.Place is null ? Location.None : LocationOf(diagnostic.Place),
        Array.ConvertAll<SourcePlace, Location>([.. diagnostic.RelatedPlaces], LocationOf),
        diagnostic.Message);

    private static Location LocationOf(SourcePlace place) => Location.Create(
        place.Path,
        TextSpan.FromBounds(place.Range.Start, place.Range.End),
        new LinePositionSpan(PositionOf(place.Start), PositionOf(place.End)));

    private static LinePosition PositionOf(Registry.Text.LinePosition position) => new(position.Line, position.Column);
}
