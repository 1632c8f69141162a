using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Registry.Building;

/// <summary>A set with an error in any of its files says so: nobody may conclude anything from an absence then.</summary>
internal static class Incompleteness
{
    public static void Mark(List<BuiltSet> sets, List<SetDraft> drafts, IReadOnlyList<RegistryDiagnostic> diagnostics)
    {
        HashSet<string> faulty = new(StringComparer.Ordinal);
        foreach (RegistryDiagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Rule.Severity == RuleSeverity.Error && diagnostic.Place is { } place)
                faulty.Add(place.Path);
        }

        for (int i = 0; i < sets.Count; i++)
        {
            foreach (RegistryFile file in drafts[i].Files)
            {
                if (faulty.Contains(file.Text.Path) && !sets[i].Set.IsIncomplete)
                    sets[i] = sets[i] with { Set = sets[i].Set with { IsIncomplete = true } };
            }
        }
    }
}
