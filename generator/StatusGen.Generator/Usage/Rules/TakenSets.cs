using System.Collections.Generic;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>The sets whose codes a place takes.</summary>
internal static class TakenSets
{
    /// <summary>Those that <c>[StatusCode]</c> names, else all application sets in sight.</summary>
    public static IReadOnlyList<KnownSet> Of(CodeUsage usage) => usage.Sink.Sets.IsEmpty ? usage.Codes.ApplicationSets : usage.Sink.Sets;

    /// <summary>Whether the place takes application codes, all sets are wholly known, and none of them has the number.</summary>
    public static bool Lack(CodeUsage usage, out IReadOnlyList<KnownSet> sets)
    {
        sets = [];
        if (usage.Sink.Kind != SinkKind.Application)
            return false;

        sets = Of(usage);
        foreach (KnownSet set in sets)
        {
            if (set.IsIncomplete)
                return false;
        }

        return sets.Count > 0 && KnownCodes.Find(sets, usage.Value) is null;
    }
}
