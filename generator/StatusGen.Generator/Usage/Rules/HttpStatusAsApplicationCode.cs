using System.Collections.Generic;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1005.</summary>
internal sealed class HttpStatusAsApplicationCode : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        // An envelope's code is an HTTP status in a response that has no code of its own, so a client may well compare with one.
        if (usage.Direction == UsageDirection.Comparison && usage.Sink.Sets.IsEmpty)
            return null;
        if (!TakenSets.Lack(usage, out IReadOnlyList<KnownSet> sets) || usage.Codes.FindHttp(usage.Value) is not { } status)
            return null;

        return new Finding(
            UsageDescriptors.HttpStatusAsApplicationCode,
            $"{CodeText.Of(status)} is an HTTP status, but a code of {CodeText.Names(sets)} goes here: choose the code that says what happened.")
        {
            Properties = Suggestions.For(usage, []),
        };
    }
}
