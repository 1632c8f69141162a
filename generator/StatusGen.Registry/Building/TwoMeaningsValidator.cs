using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0015: a client that sees a number alone cannot tell which set it is from.</summary>
internal sealed class TwoMeaningsValidator(DiagnosticSink sink)
{
    /// <summary>Above this many numbers of two sets, one finding speaks for all.</summary>
    private const int MaxFindings = 5;

    public void Validate(List<SetDraft> sets)
    {
        Dictionary<int, (SetDraft Set, EntryDraft Entry)> owners = [];
        bool isFirst = true;
        foreach (SetDraft set in sets)
        {
            if (set.Kind != CodeSetKind.Application)
                continue;

            if (!isFirst)
                Compare(set, owners);
            isFirst = false;
            if (sets.Count > 1)
                Add(set, owners);
        }
    }

    private static void Add(SetDraft set, Dictionary<int, (SetDraft Set, EntryDraft Entry)> owners)
    {
        foreach (EntryDraft entry in set.Entries)
        {
            if (entry.HasCode && !owners.ContainsKey(entry.Code))
                owners.Add(entry.Code, (set, entry));
        }
    }

    private void Compare(SetDraft set, Dictionary<int, (SetDraft Set, EntryDraft Entry)> owners)
    {
        List<(EntryDraft Entry, SetDraft OtherSet, EntryDraft Other)> clashes = [];
        foreach (EntryDraft entry in set.Entries)
        {
            if (entry.HasCode
                && entry.IsCanonical
                && owners.TryGetValue(entry.Code, out (SetDraft Set, EntryDraft Entry) other)
                && !string.Equals(entry.Name, other.Entry.Name, StringComparison.Ordinal))
            {
                clashes.Add((entry, other.Set, other.Entry));
            }
        }

        foreach ((EntryDraft entry, SetDraft otherSet, EntryDraft other) in clashes)
        {
            Report(set, entry, otherSet, other, clashes.Count);
            if (clashes.Count > MaxFindings)
                return;
        }
    }

    private void Report(SetDraft set, EntryDraft entry, SetDraft otherSet, EntryDraft other, int count)
    {
        SourcePlace otherPlace = other.Declared.RegistryFile.Text.PlaceOf(other.Declared.CodePlace);
        string meanings =
            $"{MessageText.Quote(entry.Code)} is {MessageText.Quote(entry.Declared.Key)} here and {MessageText.Quote(other.Declared.Key)} "
            + $"in {MessageText.Quote(otherSet.Names.Enum)} at {otherPlace.Citation}";
        sink.Report(
            RegistryRules.TwoMeanings,
            entry.Declared.RegistryFile,
            entry.Declared.CodePlace,
            count > MaxFindings
                ? $"{MessageText.Number(count)} numbers of {MessageText.Quote(set.Names.Enum)} have another meaning elsewhere, the first: {meanings}. Give each set a range of its own."
                : $"{meanings}: a client that sees the number cannot tell. Give one of the two another number.",
            otherPlace);
    }
}
