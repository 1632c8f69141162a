using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0004: the first entry with a number answers for it; a later one is an error, or <c>legacy</c>.</summary>
internal sealed class NumberValidator(SetDraft set, ReservedNumbers reserved, DiagnosticSink sink)
{
    private readonly Dictionary<int, EntryDraft> _byNumber = new(set.Entries.Count);
    private FreeNumbers? _free;

    public void Validate()
    {
        List<(EntryDraft Entry, EntryDraft First)>? duplicates = null;
        foreach (EntryDraft entry in set.Entries)
        {
            if (!entry.HasCode)
                continue;

            if (!_byNumber.TryGetValue(entry.Code, out EntryDraft? first))
            {
                _byNumber.Add(entry.Code, entry);
                continue;
            }

            entry.IsCanonical = false;
            if (!entry.Declared.IsLegacy || set.Kind == Model.CodeSetKind.Http)
                (duplicates ??= []).Add((entry, first));
        }

        if (duplicates is null)
            return;

        // Only now: the advice must not name a number that a later entry uses.
        foreach ((EntryDraft entry, EntryDraft first) in duplicates)
            Report(entry, first);
    }

    private void Report(EntryDraft entry, EntryDraft first)
    {
        SourcePlace firstPlace = first.Declared.RegistryFile.Text.PlaceOf(first.Declared.CodePlace);
        sink.Report(
            RegistryRules.DuplicateNumber,
            entry.Declared.RegistryFile,
            entry.Declared.CodePlace,
            $"The number {MessageText.Quote(entry.Code)} of {MessageText.Quote(entry.Declared.Key)} is taken by "
            + $"{MessageText.Quote(first.Declared.Key)} at {firstPlace.Citation}. {Advice(entry)}",
            firstPlace);
    }

    private string Advice(EntryDraft entry)
    {
        // What is free in an HTTP set is not the author's to choose: IANA assigns the numbers.
        if (set.Kind == Model.CodeSetKind.Http)
            return "Remove one of the two entries, or correct its number.";

        DeclaredRange? range = RangeOf(entry, out string owner);
        int start = range is not null && !range.Contains(entry.Code) ? range.First - 1 : entry.Code;
        _free ??= new FreeNumbers(_byNumber, reserved);

        int last = range?.Last ?? int.MaxValue;
        int? free = _free.After(start, last);
        if (free is null && range is not null && range.First > int.MinValue)
            free = _free.After(range.First - 1, last);
        return free is { } number
            ? $"The next free number{owner} is {MessageText.Quote(number)}."
            : $"No number{owner} is free: widen the range.";
    }

    private DeclaredRange? RangeOf(EntryDraft entry, out string owner)
    {
        owner = "";
        if (entry.Module >= 0 && set.Modules[entry.Module] is { Range: { } ofModule } module)
        {
            owner = " of the module " + MessageText.Quote(module.Name);
            return ofModule;
        }

        if (set.Head.Range is { } ofRoot)
        {
            owner = " of the registry's range";
            return ofRoot;
        }

        return null;
    }
}
