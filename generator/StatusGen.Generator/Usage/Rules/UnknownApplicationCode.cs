using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1002.</summary>
internal sealed class UnknownApplicationCode : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        if (IsSentinel(usage) || !TakenSets.Lack(usage, out IReadOnlyList<KnownSet> sets))
            return null;

        // An HTTP status that is compared with a place for any application code: see STG1005.
        if (usage.Direction == UsageDirection.Comparison && usage.Sink.Sets.IsEmpty && usage.Codes.FindHttp(usage.Value) is not null)
            return null;

        IReadOnlyList<KnownCode> nearest = NearestCodes.Of(usage.Value, sets);
        // The name of another set's code is no number that anybody would add.
        KnownSet? addTo = usage.Named is null ? FindOwnSet(nearest, sets) : null;
        string subject = usage.Named is { } named
            ? $"{CodeText.Of(named)} is not a code of {CodeText.Names(sets)}"
            : $"{MessageText.Number(usage.Value)} is not a code of {CodeText.Names(sets)}";
        return new Finding(UsageDescriptors.UnknownApplicationCode, Message(subject, addTo, nearest))
        {
            Severity = usage.Facts.IsTestProject ? DiagnosticSeverity.Info : null,
            Properties = Suggestions.For(usage, nearest, addTo),
        };
    }

    /// <summary>0 and -1 stand for "none" where a number is only begun with, cast or compared.</summary>
    private static bool IsSentinel(CodeUsage usage) =>
        usage.IsTrivialComparison || (usage.Value is 0 or -1 && (usage.Direction == UsageDirection.Cast || usage.Site is ISymbolInitializerOperation));

    private static string Message(string subject, KnownSet? addTo, IReadOnlyList<KnownCode> nearest)
    {
        string meant = nearest.Count == 0 ? "" : $"id you mean {CodeText.Join(nearest)}?";
        if (addTo is null)
            return meant.Length == 0 ? subject + "." : $"{subject}. D{meant}";
        return $"{subject}. Add it to {addTo.FileName}{(meant.Length == 0 ? "." : ", or d" + meant)}";
    }

    private static KnownSet? FindOwnSet(IReadOnlyList<KnownCode> nearest, IReadOnlyList<KnownSet> sets)
    {
        foreach (KnownCode code in nearest)
        {
            if (code.Set.IsOfThisProject)
                return code.Set;
        }

        foreach (KnownSet set in sets)
        {
            if (set.IsOfThisProject)
                return set;
        }

        return null;
    }
}
