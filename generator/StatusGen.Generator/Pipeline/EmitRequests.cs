using System.Collections.Generic;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Pipeline;

internal static class EmitRequests
{
    public static EmitRequest Of(CodeSet set, ProjectFacts facts, EquatableArray<TakenName> takenNames) =>
        new(set, facts.Features, facts.HasLibrary, TakenFrom(SetTypes.Of(set, facts.HasWebLibrary), takenNames));

    /// <summary>Of the names that are taken, the types of this set, without namespace.</summary>
    private static EquatableArray<string> TakenFrom(SetTypes types, EquatableArray<TakenName> takenNames)
    {
        if (takenNames.IsEmpty)
            return default;

        List<string> taken = [];
        foreach (TakenName name in takenNames)
        {
            if (!types.IsConcernedBy(name))
                continue;
            if (name.Reason == TakenReason.NamespaceIsType)
                return types.All;
            if (types.TypeNamed(name) is { } type)
                taken.Add(type);
        }

        return taken.ToEquatableArray();
    }
}
