using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0005 and STG0006 for entries: gives each its C# name, one that no other has.</summary>
internal sealed class NameResolver(SetDraft set, NameTable table, DiagnosticSink sink)
{
    public void Resolve()
    {
        foreach (EntryDraft entry in set.Entries)
            Resolve(entry);
    }

    private void Resolve(EntryDraft entry)
    {
        string key = entry.Declared.Key;
        string name = ValidName(entry, key);
        bool isNewKey = table.TryAddKey(key, entry, out EntryDraft? sameKey);
        if (isNewKey && CodeName.IsAmbiguous(key) && table.FindName(key) is { } called && called.Name != name)
            ReportSameName(entry, called, key);

        if (table.TryAddName(name, entry, out EntryDraft? sameName))
        {
            entry.Name = name;
            if (isNewKey && CodeName.IsAmbiguous(name) && table.FindKey(name) is { } spelled && spelled != entry)
                ReportSameName(entry, spelled, name);
            if (!isNewKey)
                ReportSameKey(entry, sameKey!);
            return;
        }

        if (isNewKey)
            ReportSameName(entry, sameName!, name);
        else
            ReportSameKey(entry, sameKey!);
        Rename(entry, name, sameName!);
    }

    private string ValidName(EntryDraft entry, string key)
    {
        string name = CodeName.FromKey(key);
        if (!CSharpIdentifier.IsValid(name))
        {
            string recovered = CodeName.Recover(name, entry.Code);
            Report(
                RegistryRules.InvalidName,
                entry,
                $"The key {MessageText.Quote(key)} cannot be a name in C#: use letters, digits, '_' and '-', beginning with a letter.{CSharpIdentifier.LengthAdvice(name)}");
            name = recovered;
        }

        if (!GeneratedMemberNames.Contains(set, name, entry.Code))
            return name;

        Report(
            RegistryRules.InvalidName,
            entry,
            $"The key {MessageText.Quote(key)} becomes {MessageText.Quote(name)} in C#, which the generated code of "
            + $"{MessageText.Quote(set.Names.Enum)} has already. Rename the entry.");
        return name + "_";
    }

    /// <summary>The number stays known under a name of its own, unless the first entry has that number too.</summary>
    private void Rename(EntryDraft entry, string name, EntryDraft first)
    {
        if (!entry.HasCode || (first.HasCode && first.Code == entry.Code))
        {
            entry.IsDropped = true;
            return;
        }

        string numbered = name + "_" + MessageText.Number(entry.Code).Replace("-", "Minus");
        if (table.TryAddName(numbered, entry, out _))
            entry.Name = numbered;
        else
            entry.IsDropped = true;
    }

    private void ReportSameKey(EntryDraft entry, EntryDraft first)
    {
        if (entry.IsForeign)
        {
            ReportKeyOfIana(first, entry, $"The key {MessageText.Quote(first.Declared.Key)} is IANA's key");
            return;
        }

        string firstPlace = NameTable.Citation(first, out SourcePlace? related);
        Report(
            RegistryRules.DuplicateKey,
            entry,
            $"The key {MessageText.Quote(entry.Declared.Key)} is used twice: first {firstPlace}. Rename one of the two entries.",
            related);
    }

    private void ReportSameName(EntryDraft entry, EntryDraft first, string name)
    {
        if (entry.IsForeign)
        {
            ReportKeyOfIana(first, entry, $"The key {MessageText.Quote(first.Declared.Key)} becomes {MessageText.Quote(name)} in C#, which is IANA's name");
            return;
        }

        string firstPlace = NameTable.Citation(first, out SourcePlace? related);
        Report(
            RegistryRules.DuplicateKey,
            entry,
            $"The keys {MessageText.Quote(first.Declared.Key)} ({firstPlace}) and {MessageText.Quote(entry.Declared.Key)} both mean "
            + $"{MessageText.Quote(name)} in C#. Rename one of the two entries.",
            related);
    }

    /// <summary>An override stands where IANA's entry of its number stands, so it can come before the entry whose name it takes.</summary>
    private void ReportKeyOfIana(EntryDraft taker, EntryDraft iana, string what)
        => Report(
            RegistryRules.DuplicateKey,
            taker,
            $"{what} of {MessageText.Number(iana.Code)}, not of {MessageText.Number(taker.Code)}. Rename the entry, or correct its number.");

    private void Report(RegistryRule rule, EntryDraft entry, string message, SourcePlace? related = null)
    {
        if (!entry.IsForeign)
            sink.Report(rule, entry.Declared.RegistryFile, entry.Declared.KeyPlace, message, related);
    }
}
