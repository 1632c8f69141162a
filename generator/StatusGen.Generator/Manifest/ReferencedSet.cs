using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Manifest;

/// <summary>A set of a reference. It holds a symbol, so it must not outlive the step that asked for it.</summary>
internal readonly record struct ReferencedSet(INamedTypeSymbol CodeType, string Manifest);
