using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Emission;

/// <summary>A generated file, or why there is none.</summary>
internal sealed record Emitted(GeneratedFile? File, RegistryDiagnostic? Failure);
