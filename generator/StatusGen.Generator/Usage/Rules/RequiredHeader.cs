using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1007.</summary>
internal sealed class RequiredHeader : CodeRule
{
    private const int Unauthorized = 401;

    public override Finding? Check(CodeUsage usage)
    {
        if (!usage.IsWrite
            || !usage.Sink.Has(SinkTraits.Response)
            || usage.Value is not (Unauthorized or 405 or 407 or 426)
            || usage.Codes.FindHttp(usage.Value) is not { Entry.Headers: { IsEmpty: false } headers } status
            || HeadersOfMember.MaySet(usage, headers[0]))
        {
            return null;
        }

        Dictionary<string, string?> properties = Suggestions.For(usage, []);
        properties[UsageProperties.Header] = headers[0];
        string wayOut = "set it on the response";
        if (GeneratedResponses.Find(usage, status) is { } replacement)
        {
            properties[UsageProperties.Replacement] = replacement;
            wayOut += $", or send {status.Set.Names.Responses}.{status.Entry.Name}(...)";
        }

        return new Finding(UsageDescriptors.RequiredHeader, $"{CodeText.Of(status)} must carry the header {headers[0]}: {wayOut}.")
        {
            // Many an API answers 401 without a challenge, and browsers would show their own dialog for some. A test's server need not be a good one.
            Severity = usage.Value == Unauthorized || usage.Facts.IsTestProject ? DiagnosticSeverity.Info : null,
            Properties = properties,
        };
    }
}
