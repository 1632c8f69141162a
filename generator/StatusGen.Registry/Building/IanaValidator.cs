using System;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;

namespace StatusGen.Registry.Building;

/// <summary>STG0009: an HTTP set that says something else than IANA. One that extends IANA does so on purpose.</summary>
internal static class IanaValidator
{
    public static void Validate(SetDraft set, DiagnosticSink sink)
    {
        if (set.Kind != CodeSetKind.Http || set.IsIana)
            return;

        foreach (EntryDraft entry in set.Entries)
        {
            if (entry.IsForeign || !entry.HasCode)
                continue;
            if (IanaRegistry.Instance.Find(entry.Code) is { } iana)
                ValidateAssigned(set, entry, iana, sink);
            else if (!entry.Declared.Has(EntryProperties.Source) && !entry.Declared.IsCutOff)
                ReportUnassigned(entry, sink);
        }
    }

    private static void ValidateAssigned(SetDraft set, EntryDraft entry, DeclaredEntry iana, DiagnosticSink sink)
    {
        if (set.Head.ExtendsIana || SameName(entry.Declared.Key, iana.Key))
            return;

        string phrase = IanaRegistry.Instance.PhraseOf(entry.Code) ?? iana.Key;
        if (SamePhrase(entry.Declared.Message, phrase))
            return;

        sink.Report(
            RegistryRules.ContradictsIana,
            entry.Declared.RegistryFile,
            entry.Declared.KeyPlace,
            $"{MessageText.Quote(entry.Code)} means {MessageText.Quote(phrase)} in the IANA registry, not {MessageText.Quote(entry.Declared.Key)}: "
            + "choose another number, or add \"extends\": \"iana\" to give it your own texts.");
    }

    private static void ReportUnassigned(EntryDraft entry, DiagnosticSink sink)
    {
        // A number outside 100-999 is reported as no HTTP status at all.
        if (entry.Code is < 100 or > 999)
            return;

        sink.Report(
            RegistryRules.ContradictsIana,
            entry.Declared.RegistryFile,
            entry.Declared.CodePlace,
            $"IANA has not assigned {MessageText.Quote(entry.Code)}: say with 'source' who uses it, as in \"source\": \"nginx\".");
    }

    private static bool SameName(string key, string ianaKey)
        => string.Equals(CodeName.FromKey(key), CodeName.FromKey(ianaKey), StringComparison.OrdinalIgnoreCase);

    private static bool SamePhrase(DeclaredText? message, string phrase)
    {
        foreach (DeclaredTranslation translation in message?.Translations ?? [])
        {
            if (string.Equals(translation.Value, phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
