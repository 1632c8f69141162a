using System.Collections.Generic;
using StatusGen.Generator.Manifest;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;

namespace StatusGen.Generator.Responses;

/// <summary>The entries of a set that can be sent: neither retired nor interim.</summary>
internal static class ResponseEntries
{
    public static EquatableArray<ResponseEntry> Of(CodeSet set)
    {
        List<ResponseEntry> entries = new(set.Entries.Count);
        foreach (CodeEntry entry in set.Entries)
        {
            if (entry.Retired is not null || IsInterim(entry.HttpStatus))
                continue;
            entries.Add(new ResponseEntry(entry.Code, entry.Key, entry.Name, entry.HttpStatus)
            {
                Arguments = entry.Arguments,
                IsSuccess = entry.IsSuccess,
                Deprecated = entry.Deprecated,
                IsCanonical = entry.IsCanonical,
                ForbidsBody = entry.Body == BodyRule.Forbidden || ForbidsBody(entry.HttpStatus),
                Headers = entry.Headers,
            });
        }

        return entries.ToEquatableArray();
    }

    /// <summary>A manifest may come from any version, or from nobody's generator: what cannot be a name here is left out.</summary>
    public static EquatableArray<ResponseEntry> Of(SetManifest manifest)
    {
        List<ResponseEntry> entries = new(manifest.Entries.Count);
        HashSet<string> names = [];
        foreach (ManifestEntry entry in manifest.Entries)
        {
            if (entry.IsRetired || IsInterim(entry.HttpStatus) || !AreNames(entry) || !names.Add(entry.Name))
                continue;
            entries.Add(new ResponseEntry(entry.Code, entry.Key, entry.Name, entry.HttpStatus)
            {
                Arguments = entry.Arguments,
                IsSuccess = entry.IsSuccess,
                Deprecated = entry.IsDeprecated ? "" : null,
                IsCanonical = entry.IsCanonical,
                ForbidsBody = entry.ForbidsBody || ForbidsBody(entry.HttpStatus),
                Headers = entry.Headers,
            });
        }

        return entries.ToEquatableArray();
    }

    private static bool AreNames(ManifestEntry entry)
    {
        HashSet<string> names = [];
        foreach (CodeArgument argument in entry.Arguments)
        {
            if (!CSharpIdentifier.IsValid(argument.Name) || !names.Add(argument.Name))
                return false;
        }

        return CSharpIdentifier.IsValid(entry.Name);
    }

    /// <summary>1xx announces a response and is none.</summary>
    private static bool IsInterim(int status) => status < 200;

    /// <summary>RFC 9110, Sections 15.3.5, 15.3.6 and 15.4.5.</summary>
    private static bool ForbidsBody(int status) => status is 204 or 205 or 304;
}
