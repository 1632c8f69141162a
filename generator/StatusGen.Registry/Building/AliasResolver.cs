using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0005 and STG0006 for aliases. After all entries: where an entry and an alias want one name, the entry has it.</summary>
internal sealed class AliasResolver(SetDraft set, NameTable table, DiagnosticSink sink)
{
    public void Resolve()
    {
        foreach (EntryDraft entry in set.Entries)
        {
            IReadOnlyList<Positioned<string>>? own = entry.Declared.Aliases;
            bool isForeign = entry.IsForeign;
            if (own is null && entry.Inherited is { } inherited && !entry.Declared.Has(EntryProperties.Aliases))
            {
                own = inherited.Aliases;
                isForeign = true;
            }

            if (own is not null && entry.HasCode)
                entry.Aliases = Resolve(entry, own, isForeign);
        }
    }

    private EquatableArray<CodeAlias> Resolve(EntryDraft entry, IReadOnlyList<Positioned<string>> declared, bool isForeign)
    {
        List<CodeAlias> aliases = new(declared.Count);
        foreach (Positioned<string> alias in declared)
        {
            if (Resolve(entry, alias, isForeign) is { } resolved)
                aliases.Add(resolved);
        }

        return aliases.ToEquatableArray();
    }

    private CodeAlias? Resolve(EntryDraft entry, Positioned<string> alias, bool isForeign)
    {
        if (!table.TryAddKey(alias.Value, entry, out EntryDraft? sameKey))
        {
            ReportTaken(entry, alias, sameKey!, isForeign);
            return null;
        }

        string name = CodeName.FromKey(alias.Value);
        if (!CSharpIdentifier.IsValid(name) || GeneratedMemberNames.Contains(set, name, entry.Code))
        {
            Report(
                RegistryRules.InvalidName,
                entry,
                alias,
                $"The alias {MessageText.Quote(alias.Value)} cannot be a member in C#: it is parsed, but has no member. "
                + "Remove it, unless clients still send it.",
                related: null,
                isForeign);
            return new CodeAlias(alias.Value, null);
        }

        if (table.TryAddName(name, entry, out EntryDraft? sameName))
        {
            if (table.FindKey(name) is { } spelled && spelled != entry)
                ReportTaken(entry, alias, spelled, isForeign);
            return new CodeAlias(alias.Value, name);
        }

        // "user-exists" as the older spelling of USER_EXISTS: one member serves both.
        if (sameName != entry)
            ReportTaken(entry, alias, sameName!, isForeign);
        return new CodeAlias(alias.Value, null);
    }

    private void ReportTaken(EntryDraft entry, Positioned<string> alias, EntryDraft owner, bool isForeign)
    {
        string place = NameTable.Citation(owner, out SourcePlace? related);
        Report(
            RegistryRules.DuplicateKey,
            entry,
            alias,
            owner == entry
                ? $"The alias {MessageText.Quote(alias.Value)} of {MessageText.Quote(entry.Declared.Key)} is its key already, or stands twice: remove it."
                : $"The alias {MessageText.Quote(alias.Value)} of {MessageText.Quote(entry.Declared.Key)} is taken by "
                    + $"{MessageText.Quote(owner.Declared.Key)} {place}. Remove it, or rename that entry.",
            related,
            isForeign);
    }

    private void Report(
        RegistryRule rule,
        EntryDraft entry,
        Positioned<string> alias,
        string message,
        SourcePlace? related,
        bool isForeign)
    {
        if (!isForeign)
            sink.Report(rule, entry.Declared.RegistryFile, alias.Range, message, related);
    }
}
