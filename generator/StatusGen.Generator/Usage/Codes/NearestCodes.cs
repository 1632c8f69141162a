using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Naming;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>The codes that were probably meant: a digit mistyped before a neighbour in number.</summary>
internal static class NearestCodes
{
    private const int Count = 2;

    /// <summary>Of a number this far away nobody can say what was meant.</summary>
    private const int MaxDistance = 2;

    /// <summary>At most two, ascending by number; none that should not be sent.</summary>
    public static IReadOnlyList<KnownCode> Of(int number, IReadOnlyList<KnownSet> sets)
    {
        string text = MessageText.Number(number);
        SortedDictionary<(int Distance, long Difference, int Number), KnownCode> best = [];
        foreach (KnownSet set in sets)
        {
            foreach (int candidate in set.Numbers)
            {
                // The length alone rules most of a large set out.
                string candidateText = MessageText.Number(candidate);
                if (Math.Abs(candidateText.Length - text.Length) > MaxDistance || set.Find(candidate) is not { IsDeprecated: false, IsRetired: false } entry)
                    continue;

                int distance = NearestName.Distance(text, candidateText);
                (int, long, int) rank = (distance, Math.Abs((long)candidate - number), candidate);
                if (distance > MaxDistance || best.ContainsKey(rank))
                    continue;
                best.Add(rank, new KnownCode(set, entry));
                if (best.Count > Count)
                    best.Remove(Last(best));
            }
        }

        List<KnownCode> codes = [.. best.Values];
        codes.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        return codes;
    }

    private static (int, long, int) Last(SortedDictionary<(int, long, int), KnownCode> sorted)
    {
        (int, long, int) last = default;
        foreach ((int, long, int) key in sorted.Keys)
            last = key;
        return last;
    }
}
