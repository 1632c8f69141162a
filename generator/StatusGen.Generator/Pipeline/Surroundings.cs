using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Pipeline;

/// <summary>What the sets of a project meet there.</summary>
/// <param name="Facts">The facts of the compilation.</param>
/// <param name="TakenNames">Names that are declared already.</param>
internal sealed record Surroundings(ProjectFacts Facts, EquatableArray<TakenName> TakenNames);
