using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0013 about files: finds the sets of a project and gives each its head and its parts.</summary>
internal sealed class SetAssembler(SetBuildContext context, DiagnosticSink sink)
{
    private readonly List<SetDraft> _sets = [];

    /// <param name="files">Ordered by path.</param>
    public List<SetDraft> Assemble(IReadOnlyList<RegistryFile> files)
    {
        bool mayMissHead = false;
        foreach (RegistryFile file in files)
        {
            if (file.Head is { } head)
                AddHead(file, head);
            mayMissHead |= file.HasSyntaxErrors && file.PartOf is null && file.Head is not { NamesItsEnum: true };
        }

        foreach (RegistryFile file in files)
        {
            if (file.PartOf is { } partOf)
                AddPart(file, partOf, mayMissHead);
        }

        return _sets;
    }

    private void AddHead(RegistryFile file, DeclaredHead head)
    {
        SetDraft set = new(file, head, head.Namespace ?? context.DefaultNamespace);
        foreach (SetDraft other in _sets)
        {
            if (other.FullName != set.FullName)
                continue;

            // What the second head declares may be what the first one lacks, so nobody may conclude from an absence.
            other.IsIncomplete = true;
            SourcePlace first = other.HeadPlace;
            sink.Report(
                RegistryRules.SetConflict,
                file,
                head.Place,
                $"The enum {MessageText.Quote(set.FullName)} is declared by two registries: first at {first.Citation}. "
                + $"Give this one another 'enum', or make it a part with \"partOf\": \"{set.Names.Enum}\".",
                first);
            return;
        }

        _sets.Add(set);
    }

    private void AddPart(RegistryFile file, Positioned<string> partOf, bool mayMissHead)
    {
        SetDraft? match = null;
        foreach (SetDraft set in _sets)
        {
            if (set.Names.Enum != partOf.Value && set.FullName != partOf.Value)
                continue;

            if (match is not null)
            {
                ReportAmbiguous(file, partOf, match, set);
                break;
            }

            match = set;
        }

        if (match is null)
            match = FindMeant(file, partOf, mayMissHead);
        match?.Files.Add(file);
    }

    private void ReportAmbiguous(RegistryFile file, Positioned<string> partOf, SetDraft first, SetDraft second)
        => sink.Report(
            RegistryRules.SetConflict,
            file,
            partOf.Range,
            $"The part could join {MessageText.Quote(first.FullName)} or {MessageText.Quote(second.FullName)}: "
            + "write the one that is meant with its namespace.");

    /// <summary>A part joins the head that it was probably meant for: better than to lose every entry over one letter.</summary>
    private SetDraft? FindMeant(RegistryFile file, Positioned<string> partOf, bool mayMissHead)
    {
        // An unreadable 'partOf' is reported already.
        if (partOf.Value.Length == 0)
            return _sets.Count == 1 ? _sets[0] : null;

        string[] names = new string[_sets.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = _sets[i].Names.Enum;

        int meant = Naming.NearestName.Find(partOf.Value, names) is { } nearest ? Array.IndexOf(names, nearest) : -1;
        if (meant < 0 && mayMissHead)
            return null;

        string advice = meant >= 0
            ? $"did you mean {MessageText.Quote(names[meant])}?"
            : $"add a registry with \"enum\": {Declaration(partOf.Value)}, or correct the name.";
        sink.Report(
            RegistryRules.SetConflict,
            file,
            partOf.Range,
            $"No registry of this project declares the enum {MessageText.Quote(partOf.Value)}: {advice}");
        return meant >= 0 ? _sets[meant] : null;
    }

    private static string Declaration(string name) => MessageText.Quote(name).Replace('\'', '"');
}
