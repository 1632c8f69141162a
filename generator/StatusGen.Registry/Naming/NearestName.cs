using System;
using System.Collections.Generic;

namespace StatusGen.Registry.Naming;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>Nobody mistypes a name this long; comparing such ones would only cost time.</summary>
    private const int MaxLength = 64;

    public static string? Find(string name, IReadOnlyList<string> candidates)
    {
        if (name.Length is 0 or > MaxLength)
            return null;

        string? best = null;
        int bestDistance = Math.Max(1, Math.Min(3, name.Length / 3)) + 1;
        for (int i = 0; i < candidates.Count; i++)
        {
            string candidate = candidates[i];
            if (candidate.Length > MaxLength || Math.Abs(candidate.Length - name.Length) >= bestDistance)
                continue;

            int distance = Distance(name, candidate);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, upper and lower case being equal.</summary>
    public static int Distance(string a, string b)
    {
        int[] beforePrevious = new int[b.Length + 1];
        int[] previous = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            previous[j] = j;

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                int distance = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    distance = Math.Min(distance, beforePrevious[j - 2] + 1);
                current[j] = distance;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
