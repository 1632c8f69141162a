using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission.Tables;

/// <summary>
/// The order of entries in a table: those that answer for a number first, so that they alone can be listed; behind them
/// those that repeat one. Generated code names an entry by its index in this order.
/// </summary>
internal static class EntryOrder
{
    public static CodeEntry[] Of(CodeSet set)
    {
        CodeEntry[] entries = new CodeEntry[set.Entries.Count];
        int canonical = 0;
        int repeating = CountCanonical(set);
        for (int i = 0; i < entries.Length; i++)
        {
            CodeEntry entry = set.Entries[i];
            entries[entry.IsCanonical ? canonical++ : repeating++] = entry;
        }

        return entries;
    }

    public static int CountCanonical(CodeSet set)
    {
        int count = 0;
        for (int i = 0; i < set.Entries.Count; i++)
        {
            if (set.Entries[i].IsCanonical)
                count++;
        }

        return count;
    }
}
