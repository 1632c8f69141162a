using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>Joins the modules and the entries of a set's files, and takes in the IANA registry where the head extends it.</summary>
internal sealed class EntryCollector(SetDraft set, DiagnosticSink sink)
{
    public const int MaxEntries = 100_000;

    private readonly Dictionary<string, int> _modulesByName = [];
    private readonly Dictionary<DeclaredModule, int> _modules = [];

    public void Collect()
    {
        bool hasCodes = set.Files.Count > 1 || set.Head.ExtendsIana;
        foreach (RegistryFile file in set.Files)
        {
            hasCodes |= file.HasCodes || file.HasSyntaxErrors;
            foreach (DeclaredModule module in file.Modules)
                AddModule(file, module);
        }

        if (!hasCodes)
        {
            sink.Report(
                RegistryRules.Shape,
                set.HeadFile,
                set.Head.Place,
                $"The registry of {MessageText.Quote(set.Names.Enum)} has no codes: add 'codes', or 'modules' that have some.");
        }

        if (set.Head.ExtendsIana)
            AddIana();
        Reserve();
        foreach (RegistryFile file in set.Files)
            AddEntries(file);
    }

    /// <summary>Once for all files: a set may have many small ones.</summary>
    private void Reserve()
    {
        long entries = set.Entries.Count;
        foreach (RegistryFile file in set.Files)
            entries += file.Entries.Count;
        set.Entries.Capacity = Math.Max(set.Entries.Capacity, (int)Math.Min(entries, MaxEntries));
    }

    private void AddModule(RegistryFile file, DeclaredModule module)
    {
        if (!_modulesByName.TryGetValue(module.Name, out int index))
        {
            index = set.Modules.Count;
            _modulesByName.Add(module.Name, index);
            set.Modules.Add(module);
            set.ModuleFiles.Add(file);
        }
        else if (set.ModuleFiles[index] == file || module.Range is not null || module.Description is not null || module.Owner is not null)
        {
            // Another file may add entries to a module, but what the module is stands in one place.
            SourcePlace first = set.ModuleFiles[index].Text.PlaceOf(set.Modules[index].NamePlace);
            sink.Report(
                RegistryRules.DuplicateKey,
                file,
                module.NamePlace,
                $"The module {MessageText.Quote(module.Name)} is declared twice: first at {first.Citation}. Join the two, or rename one.",
                first);
        }

        _modules.Add(module, index);
    }

    /// <summary>Overridden entries keep IANA's place in the order; new ones follow.</summary>
    private void AddIana()
    {
        Dictionary<int, DeclaredEntry> overrides = [];
        foreach (RegistryFile file in set.Files)
        {
            foreach (DeclaredEntry entry in file.Entries)
            {
                if (entry.Code is { } code && !overrides.ContainsKey(code))
                    overrides.Add(code, entry);
            }
        }

        foreach (DeclaredEntry iana in IanaRegistry.Instance.RegistryFile.Entries)
        {
            if (iana.Code is not { } code)
                continue;

            set.Entries.Add(overrides.TryGetValue(code, out DeclaredEntry? entry)
                ? new EntryDraft(entry, iana, isForeign: false, ModuleOf(entry))
                : new EntryDraft(iana, inherited: null, isForeign: true, module: -1));
        }
    }

    private void AddEntries(RegistryFile file)
    {
        HashSet<DeclaredEntry>? present = set.Head.ExtendsIana ? Overriding() : null;
        DeclaredModule? lastModule = null;
        int lastIndex = -1;
        foreach (DeclaredEntry entry in file.Entries)
        {
            if (set.Entries.Count >= MaxEntries)
            {
                sink.Report(
                    RegistryRules.Limit,
                    file,
                    entry.KeyPlace,
                    $"The set {MessageText.Quote(set.Names.Enum)} has more than 100,000 entries: split it into several enums.");
                return;
            }

            if (present is not null && present.Contains(entry))
                continue;

            // Entries of a module follow each other.
            if (entry.Module != lastModule)
            {
                lastModule = entry.Module;
                lastIndex = ModuleOf(entry);
            }

            set.Entries.Add(new EntryDraft(entry, inherited: null, isForeign: false, lastIndex));
        }
    }

    private HashSet<DeclaredEntry> Overriding()
    {
        HashSet<DeclaredEntry> overriding = [];
        foreach (EntryDraft draft in set.Entries)
        {
            if (draft.Inherited is not null)
                overriding.Add(draft.Declared);
        }

        return overriding;
    }

    private int ModuleOf(DeclaredEntry entry) => entry.Module is { } module ? _modules[module] : -1;
}
