using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0013 about envelopes: several sets may share one, if it looks the same in each and no other type has its name.</summary>
internal sealed class EnvelopeValidator(
    Dictionary<string, SetDraft> typeOwners,
    Dictionary<string, SetDraft> namespaceOwners,
    DiagnosticSink sink)
{
    /// <summary>The class that describes an envelope to System.Text.Json is called like the envelope, with this at the end.</summary>
    private const string JsonSuffix = "Json";

    // C# tells ApiResponse from apiResponse, but the names of generated files, and many file systems, do not.
    private readonly Dictionary<string, (string Name, SetDraft Owner)> _envelopes = new(StringComparer.OrdinalIgnoreCase);

    public void Validate(List<SetDraft> sets)
    {
        foreach (SetDraft set in sets)
        {
            if (set.Response is { Style: ResponseStyle.Envelope } response && FindClash(set, response) is { } clash)
            {
                Report(set, clash.Owner, clash.Problem);
                set.Response = null;
            }
        }
    }

    private (SetDraft Owner, string Problem)? FindClash(SetDraft set, ResponseOptions response)
    {
        string name = set.Namespace + "." + response.TypeName;
        string quoted = MessageText.Quote(name);
        foreach (string type in (string[])[name, name + JsonSuffix])
        {
            if (typeOwners.TryGetValue(type, out SetDraft? owner))
                return (owner, $"The envelope {quoted} has the name of a type of {MessageText.Quote(owner.Names.Enum)}");
            if (namespaceOwners.TryGetValue(type, out owner))
                return (owner, $"The envelope {quoted} has the name of the namespace of {MessageText.Quote(owner.Names.Enum)}");
        }

        if (!_envelopes.TryGetValue(name, out (string Name, SetDraft Owner) first))
        {
            string stem = name.EndsWith(JsonSuffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - JsonSuffix.Length) : "";
            if (_envelopes.TryGetValue(name + JsonSuffix, out first) || _envelopes.TryGetValue(stem, out first))
                return (first.Owner, $"The envelope {quoted} needs a type of the same name as the envelope {MessageText.Quote(first.Name)} of {MessageText.Quote(first.Owner.Names.Enum)}");

            _envelopes.Add(name, (name, set));
            return null;
        }

        if (first.Name != name)
            return (first.Owner, $"The envelope {quoted} differs only in case from that of {MessageText.Quote(first.Owner.Names.Enum)}");
        return first.Owner.Response == response ? null : (first.Owner, $"The envelope {quoted} looks different in {MessageText.Quote(first.Owner.Names.Enum)}");
    }

    private void Report(SetDraft set, SetDraft owner, string problem)
    {
        SourcePlace first = owner.HeadPlace;
        sink.Report(
            RegistryRules.SetConflict,
            set.HeadFile,
            set.Head.ResponsePlace,
            $"{problem} ({first.Citation}): give it another 'type'.",
            first);
    }
}
