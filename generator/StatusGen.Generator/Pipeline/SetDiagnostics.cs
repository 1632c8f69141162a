using System.Collections.Generic;
using StatusGen.Registry.Building;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Pipeline;

/// <summary>What the registry reader cannot know: how its sets meet the project's own C#.</summary>
internal static class SetDiagnostics
{
    public static EquatableArray<RegistryDiagnostic> Of(SetBuildResult result, ProjectFacts facts, EquatableArray<string> takenTypes)
    {
        List<RegistryDiagnostic> diagnostics = [.. result.Diagnostics];
        foreach (BuiltSet built in result.Sets)
        {
            if (!facts.HasLibrary)
            {
                diagnostics.Add(new RegistryDiagnostic(
                    RegistryRules.LibraryMissing,
                    $"The look-ups of '{built.Set.Names.Enum}' need the library of the StatusGen package, which this project does not reference; reference the package without excluding its compile assets.",
                    built.HeadPlace));
            }

            foreach (string taken in takenTypes)
            {
                if (Concerns(built, taken))
                {
                    diagnostics.Add(new RegistryDiagnostic(
                        RegistryRules.SetConflict,
                        $"The project itself declares '{taken}', which '{built.Set.Names.Enum}' would generate; rename one of them, or choose another \"enum\" or \"namespace\" in the registry.",
                        built.HeadPlace));
                }
            }
        }

        return diagnostics.ToEquatableArray();
    }

    private static bool Concerns(BuiltSet built, string taken)
    {
        string prefix = built.Set.Namespace + ".";
        if (prefix.StartsWith(taken + ".", System.StringComparison.Ordinal))
            return true;
        foreach (string type in SetTypes.Of(built.Set).All)
        {
            if (taken == prefix + type)
                return true;
        }

        return false;
    }
}
