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

            SetTypes types = SetTypes.Of(built.Set);
            foreach (TakenName taken in takenNames)
            {
                if (types.IsConcernedBy(taken))
                    diagnostics.Add(new RegistryDiagnostic(RegistryRules.SetConflict, MessageOf(taken, built.Set.Names.Enum, types.IsEnvelope(taken)), built.HeadPlace));
            }
        }

        return diagnostics.ToEquatableArray();
    }

    private static string MessageOf(TakenName taken, string enumName, bool isEnvelope)
    {
        // As C# writes it, not as metadata does.
        string name = taken.Name.Replace("`1", "<T>");
        string otherwise = isEnvelope
            ? "choose another \"type\" in the \"response\" of the registry."
            : "choose another \"enum\" or \"namespace\" in the registry.";
        return taken.Reason switch
        {
            TakenReason.NamespaceIsType =>
                $"The project itself declares the type '{name}', which is in the way of the namespace of '{enumName}'; rename the type, or choose another \"namespace\" in the registry.",
            TakenReason.NamespaceInProject =>
                $"The project itself declares the namespace '{name}', where '{enumName}' would generate a type; rename one of them, or {otherwise}",
            TakenReason.TypeInReference =>
                $"The referenced assembly '{taken.Assembly}' already declares '{name}', which '{enumName}' would generate; use the {(isEnvelope ? "envelope" : "set")} of that assembly, or {otherwise}",
            _ =>
                $"The project itself declares '{name}', which '{enumName}' would generate; rename one of them, or {otherwise}",
        };
    }
}
