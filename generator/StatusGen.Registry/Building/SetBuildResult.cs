using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;

namespace StatusGen.Registry.Building;

/// <summary>The sets of a project by the path of their head, and every finding, those of the single files included, by place.</summary>
internal sealed record SetBuildResult(EquatableArray<BuiltSet> Sets, EquatableArray<RegistryDiagnostic> Diagnostics);
