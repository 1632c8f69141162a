using System.Collections.Generic;
using StatusGen.Registry.Building;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Pipeline;

/// <summary>What the registry reader cannot know: how its sets meet the project's own C#.</summary>
internal static class SetDiagnostics
{
    public static EquatableArray<RegistryDiagnostic> Of(SetBuildResult result, ProjectFacts facts, EquatableArray<TakenName> takenNames)
    {
        List<RegistryDiagnostic> diagnostics = [.. result.Diagnostics];
        foreach (BuiltSet built in result.Sets)
        {
            if (!facts.HasLibrary)
            {
                diagnostics.Add(new RegistryDiagnostic(
                    RegistryRules.LibraryMissing,
                    $"The lookups of '{built.Set.Names.Enum}' need the library of the StatusGen package, which this project does not reference; reference the package without excluding its compile assets.",
                    built.HeadPlace));
            }

            SetTypes types = SetTypes.Of(built.Set, facts.HasWebLibrary);
            foreach (TakenName taken in takenNames)
            {
                if (types.IsConcernedBy(taken))
                    diagnostics.Add(new RegistryDiagnostic(RegistryRules.SetConflict, TakenNameMessage.Of(taken, built.Set.Names.Enum, types.IsEnvelope(taken)), built.HeadPlace));
            }
        }

        return diagnostics.ToEquatableArray();
    }
}
