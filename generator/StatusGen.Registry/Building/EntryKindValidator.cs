using StatusGen.Registry.Binding;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Building;

/// <summary>What depends on the kind of the set, which a part does not know: STG0003 for the other kind's properties, STG0002 for the number.</summary>
internal static class EntryKindValidator
{
    private const int FirstHttp = 100;

    private const int LastHttp = 999;

    public static void Validate(SetDraft set, DiagnosticSink sink)
    {
        bool isHttp = set.Kind == CodeSetKind.Http;
        EntryProperties foreign = EntryPropertyNames.ForeignTo(set.Kind);
        foreach (EntryDraft entry in set.Entries)
        {
            if (entry.IsForeign)
                continue;
            if (entry.Declared.Has(foreign))
                ReportProperties(set, entry.Declared, foreign, sink);
            if (isHttp && entry.HasCode && entry.Code is < FirstHttp or > LastHttp)
                ReportCode(entry, sink);
        }

        if (isHttp)
            ReportModuleHttp(set, sink);
    }

    private static void ReportCode(EntryDraft entry, DiagnosticSink sink)
    {
        sink.Report(
            RegistryRules.Shape,
            entry.Declared.RegistryFile,
            entry.Declared.CodePlace,
            $"{MessageText.Quote(entry.Code)} is not an HTTP status code: use a number from 100 to 999, or \"kind\": \"application\".");

        // A larger number is harmless as a member; a negative one is no part of a name such as Status404NotFound.
        entry.IsDropped = entry.Code < 0;
    }

    private static void ReportProperties(SetDraft set, DeclaredEntry entry, EntryProperties foreign, DiagnosticSink sink)
    {
        if (entry.Node is not { } node)
            return;

        string kind = set.Kind == CodeSetKind.Http ? "an HTTP set" : "an application set";
        for (int i = 0; i < node.Properties.Count; i++)
        {
            PropertyNode property = node.Properties[i];
            if ((EntryPropertyNames.Find(property.Name) & foreign) == 0)
                continue;

            sink.Report(
                RegistryRules.UnknownProperty,
                entry.RegistryFile,
                property.NameRange,
                $"Entries of {kind} have no property '{property.Name}': it is ignored in {MessageText.Quote(entry.Key)}. Remove it.");
        }
    }

    private static void ReportModuleHttp(SetDraft set, DiagnosticSink sink)
    {
        foreach (RegistryFile file in set.Files)
        {
            if (file.PartOf is not null && file.Http.IsPresent)
                Report(file, file.Http);
            foreach (DeclaredModule module in file.Modules)
            {
                if (module.Http.IsPresent)
                    Report(file, module.Http);
            }
        }

        void Report(RegistryFile file, DeclaredHttp http)
            => sink.Report(
                RegistryRules.Shape,
                file,
                http.Place,
                "An HTTP set has no 'http': its numbers are HTTP statuses themselves. Remove it.");
    }
}
