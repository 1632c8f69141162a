using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Iana;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1001.</summary>
internal sealed class UnknownHttpStatus : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        if (usage.Sink.Kind != SinkKind.Http || HttpRange.IsKnown(usage) || HttpRange.IsMeaningless(usage))
            return null;

        KnownSet? addTo = FindOwnSet(usage.Codes);
        IReadOnlyList<KnownCode> nearest = NearestCodes.Of(usage.Value, usage.Codes.HttpSets);
        string? vendor = VendorStatuses.Find(usage.Value);
        Dictionary<string, string?> properties = Suggestions.For(usage, nearest, addTo);
        if (vendor is not null)
            properties[UsageProperties.Vendor] = vendor;
        return new Finding(UsageDescriptors.UnknownHttpStatus, Message(usage.Value, vendor, addTo, nearest))
        {
            Severity = SeverityOf(usage, vendor is not null),
            Properties = properties,
        };
    }

    private static DiagnosticSeverity SeverityOf(CodeUsage usage, bool isVendors)
    {
        // Tests try unknown codes on purpose; and what a foreign server sends is not this project's to register.
        if (usage.Facts.IsTestProject || (isVendors && !usage.IsWrite && usage.Sink.Has(SinkTraits.Client)))
            return DiagnosticSeverity.Info;
        return usage.IsWrite && !HttpRange.Contains(usage.Value) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    }

    private static string Message(int value, string? vendor, KnownSet? addTo, IReadOnlyList<KnownCode> nearest)
    {
        string number = MessageText.Number(value);
        string meant = nearest.Count == 0 ? "" : $"id you mean {CodeText.Join(nearest)}?";
        if (!HttpRange.Contains(value))
        {
            string range = $"{number} is not an HTTP status: it must be between 100 and 599";
            return meant.Length == 0 ? range + "." : $"{range}. D{meant}";
        }

        string registry = addTo is null ? "a registry with \"kind\": \"http\"" : addTo.FileName;
        string add = $"{number} is not a registered HTTP status{(vendor is null ? "" : $" ({vendor})")}. Add it to {registry}";
        return meant.Length == 0 ? add + "." : $"{add}, or d{meant}";
    }

    private static KnownSet? FindOwnSet(KnownCodes codes)
    {
        foreach (KnownSet set in codes.HttpSets)
        {
            if (set.IsOfThisProject)
                return set;
        }

        return null;
    }
}
