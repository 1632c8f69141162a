using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0013 about envelopes: several sets may share one, if it looks the same in each and no other type has its name.</summary>
internal static class EnvelopeValidator
{
    public static void Validate(List<SetDraft> sets, Dictionary<string, SetDraft> typeOwners, DiagnosticSink sink)
    {
        Dictionary<string, SetDraft> envelopes = new(StringComparer.Ordinal);
        foreach (SetDraft set in sets)
        {
            if (set.Response is not { Style: ResponseStyle.Envelope } response)
                continue;

            string name = set.Namespace + "." + response.TypeName;
            if (typeOwners.TryGetValue(name, out SetDraft? owner))
            {
                Report(set, owner, $"The envelope {MessageText.Quote(name)} has the name of a type of {MessageText.Quote(owner.Names.Enum)}", sink);
            }
            else if (!envelopes.TryGetValue(name, out owner))
            {
                envelopes.Add(name, set);
            }
            else if (owner.Response != response)
            {
                Report(set, owner, $"The envelope {MessageText.Quote(name)} looks different in {MessageText.Quote(owner.Names.Enum)}", sink);
            }
        }
    }

    private static void Report(SetDraft set, SetDraft owner, string problem, DiagnosticSink sink)
    {
        SourcePlace first = owner.HeadPlace;
        sink.Report(
            RegistryRules.SetConflict,
            set.HeadFile,
            set.Head.ResponsePlace,
            $"{problem} ({first.Citation}): give it another 'type'.",
            first);
        set.Response = null;
    }
}
