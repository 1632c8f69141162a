using System;
using System.Collections.Generic;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Pipeline;

internal static class EmitRequests
{
    public static EmitRequest Of(CodeSet set, ProjectFacts facts, EquatableArray<string> takenTypes) =>
        new(set, facts.Features, facts.HasLibrary, TakenFrom(set, takenTypes));

    /// <summary>Of the types that the project declares itself, those of this set, without namespace.</summary>
    private static EquatableArray<string> TakenFrom(CodeSet set, EquatableArray<string> takenTypes)
    {
        if (takenTypes.IsEmpty)
            return default;

        SetTypes types = SetTypes.Of(set);
        string prefix = set.Namespace + ".";
        List<string> taken = [];
        foreach (string name in takenTypes)
        {
            if (prefix.StartsWith(name + ".", StringComparison.Ordinal))
                return new EquatableArray<string>(types.All);
            if (name.StartsWith(prefix, StringComparison.Ordinal) && Array.IndexOf(types.All, name.Substring(prefix.Length)) >= 0)
                taken.Add(name.Substring(prefix.Length));
        }

        return taken.ToEquatableArray();
    }
}
