using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Building;

/// <summary>
/// STG0008 and STG0019: the HTTP status of each application code. Its own, else the module's (as its own file has
/// it, then as the file that declares the module), the part's, the head's; else its number if that is an HTTP status; else
/// 200 for SUCCESS and OK; else 500.
/// </summary>
internal sealed class HttpStatusResolver(SetDraft set, KnownHttpStatuses known, DiagnosticSink sink)
{
    private const int Ok = 200;

    private const int InternalServerError = 500;

    /// <summary>Above this many entries of a file, one finding speaks for all.</summary>
    private const int MaxFindings = 5;

    private readonly Dictionary<RegistryFile, List<EntryDraft>> _assumed = [];

    public void Resolve()
    {
        if (set.Kind == CodeSetKind.Http)
        {
            foreach (EntryDraft entry in set.Entries)
                entry.HttpStatus = entry.Code;
            return;
        }

        foreach (RegistryFile file in set.Files)
        {
            Check(file, file.Http);
            foreach (DeclaredModule module in file.Modules)
                Check(file, module.Http);
        }

        foreach (EntryDraft entry in set.Entries)
        {
            DeclaredEntry declared = entry.Declared;
            Check(declared.RegistryFile, declared.Http, declared.Code);
            entry.HttpStatus = StatusOf(entry);
        }

        ReportAssumed();
    }

    private int StatusOf(EntryDraft entry)
    {
        DeclaredEntry declared = entry.Declared;
        bool isReported = false;
        if (Use(declared.Http, ref isReported) is { } own)
            return own;
        if (declared.Module is { } module && Use(module.Http, ref isReported) is { } ofModule)
            return ofModule;
        if (entry.Module >= 0
            && set.Modules[entry.Module] is var joined
            && joined != declared.Module
            && Use(joined.Http, ref isReported) is { } ofJoined)
        {
            return ofJoined;
        }

        if (Use(declared.RegistryFile.Http, ref isReported) is { } ofFile)
            return ofFile;
        if (declared.RegistryFile != set.HeadFile && Use(set.HeadFile.Http, ref isReported) is { } ofHead)
            return ofHead;

        if (entry.HasCode && known.Contains(entry.Code))
            return entry.Code;
        if (entry.Name is "Success" or "Ok")
            return Ok;

        // A retired code is never sent, so nobody needs to decide with which status.
        if (!isReported && entry.HasCode && declared.Retired is null && !declared.IsCutOff)
            Assume(entry);
        return InternalServerError;
    }

    private int? Use(DeclaredHttp http, ref bool isReported)
    {
        if (!http.IsPresent)
            return null;
        if (http.Value is { } value && known.Contains(value))
            return value;

        isReported = true;
        return null;
    }

    private void Check(RegistryFile file, DeclaredHttp http, int? code = null)
    {
        if (http.Value is not { } value || known.Contains(value))
            return;

        sink.Report(
            RegistryRules.UnknownHttpStatus,
            file,
            http.Place,
            HttpStatusAdvice.For(value, code, known));
    }

    private void Assume(EntryDraft entry)
    {
        if (!_assumed.TryGetValue(entry.Declared.RegistryFile, out List<EntryDraft>? entries))
            _assumed.Add(entry.Declared.RegistryFile, entries = []);
        entries.Add(entry);
    }

    private void ReportAssumed()
    {
        foreach (KeyValuePair<RegistryFile, List<EntryDraft>> assumed in _assumed)
        {
            List<EntryDraft> entries = assumed.Value;
            if (entries.Count > MaxFindings)
            {
                Report(
                    entries[0],
                    $"{MessageText.Number(entries.Count)} entries name no HTTP status, the first is {MessageText.Quote(entries[0].Declared.Key)}: "
                    + "500 is assumed. Add 'http' to the entries, to their module or to the registry.");
                continue;
            }

            foreach (EntryDraft entry in entries)
            {
                Report(
                    entry,
                    $"The entry {MessageText.Quote(entry.Declared.Key)} names no HTTP status: 500 is assumed. "
                    + "Add 'http' to the entry, to its module or to the registry.");
            }
        }
    }

    private void Report(EntryDraft entry, string message)
        => sink.Report(RegistryRules.HttpStatusAssumed, entry.Declared.RegistryFile, entry.Declared.KeyPlace, message);
}
