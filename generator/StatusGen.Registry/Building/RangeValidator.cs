using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0007: modules lie apart and within the registry's range, numbers within the range of their module.</summary>
internal static class RangeValidator
{
    public static void Validate(SetDraft set, DiagnosticSink sink)
    {
        ValidateModules(set, sink);
        foreach (EntryDraft entry in set.Entries)
        {
            if (!entry.HasCode || entry.IsForeign || entry.Declared.IsLegacy)
                continue;

            DeclaredModule? module = entry.Module >= 0 ? set.Modules[entry.Module] : null;
            DeclaredRange? range = module?.Range ?? set.Head.Range;
            if (range is null || range.Contains(entry.Code))
                continue;

            string owner = module?.Range is null ? "the registry" : "the module " + MessageText.Quote(module.Name);
            sink.Report(
                RegistryRules.OutOfRange,
                entry.Declared.RegistryFile,
                entry.Declared.CodePlace,
                $"The number {MessageText.Quote(entry.Code)} of {MessageText.Quote(entry.Declared.Key)} is outside the range of {owner} "
                + $"({Bounds(range)}). Give it another number, or add \"legacy\": true if it is already in production.");
        }
    }

    private static void ValidateModules(SetDraft set, DiagnosticSink sink)
    {
        List<int> ranged = [];
        for (int i = 0; i < set.Modules.Count; i++)
        {
            if (set.Modules[i].Range is not { } range)
                continue;

            ranged.Add(i);
            if (set.Head.Range is { } whole && (range.First < whole.First || range.Last > whole.Last))
            {
                sink.Report(
                    RegistryRules.OutOfRange,
                    set.ModuleFiles[i],
                    range.Place,
                    $"The range of the module {MessageText.Quote(set.Modules[i].Name)} is not within the range of the registry ({Bounds(whole)}). Change one of the two.");
            }
        }

        ranged.Sort(new ByFirst(set.Modules));
        int widest = -1;
        foreach (int index in ranged)
        {
            DeclaredRange range = set.Modules[index].Range!;
            if (widest >= 0 && set.Modules[widest].Range!.Last >= range.First)
                ReportOverlap(set, Math.Min(widest, index), Math.Max(widest, index), sink);
            if (widest < 0 || set.Modules[widest].Range!.Last < range.Last)
                widest = index;
        }
    }

    private static void ReportOverlap(SetDraft set, int first, int second, DiagnosticSink sink)
    {
        SourcePlace firstPlace = set.ModuleFiles[first].Text.PlaceOf(set.Modules[first].Range!.Place);
        sink.Report(
            RegistryRules.OutOfRange,
            set.ModuleFiles[second],
            set.Modules[second].Range!.Place,
            $"The range of the module {MessageText.Quote(set.Modules[second].Name)} overlaps the range of {MessageText.Quote(set.Modules[first].Name)} "
            + $"({Bounds(set.Modules[first].Range!)}) at {firstPlace.Citation}. Change one of the two.",
            firstPlace);
    }

    private static string Bounds(DeclaredRange range) => MessageText.Number(range.First) + "-" + MessageText.Number(range.Last);

    private sealed class ByFirst(List<DeclaredModule> modules) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            int order = modules[x].Range!.First.CompareTo(modules[y].Range!.First);
            return order != 0 ? order : x.CompareTo(y);
        }
    }
}
