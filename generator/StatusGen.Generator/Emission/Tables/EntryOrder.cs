using System.Collections.Generic;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission.Tables;

/// <summary>
/// The order of entries in a table: those that answer for a number first, so that they alone can be listed; behind them
/// those that repeat one. Generated code names an entry by its index in this order.
/// </summary>
internal static class EntryOrder
{
    public static IReadOnlyList<CodeEntry> Of(CodeSet set)
    {
        if (CountCanonical(set) == set.Entries.Count)
            return set.Entries;

        List<CodeEntry> entries = new(set.Entries.Count);
        foreach (CodeEntry entry in set.Entries)
        {
            if (entry.IsCanonical)
                entries.Add(entry);
        }

        foreach (CodeEntry entry in set.Entries)
        {
            if (!entry.IsCanonical)
                entries.Add(entry);
        }

        return entries;
    }

    public static int CountCanonical(CodeSet set)
    {
        int count = 0;
        foreach (CodeEntry entry in set.Entries)
        {
            if (entry.IsCanonical)
                count++;
        }

        return count;
    }
}
