using System.Collections.Generic;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1006.</summary>
internal sealed class BodyForbidden : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        if (!usage.IsWrite || usage.Sink.Kind != SinkKind.Http || usage.Codes.FindHttp(usage.Value) is not { Entry.ForbidsBody: true } status || !usage.IsOnlyValue)
            return null;

        bool hasBody = usage.Sink.Has(SinkTraits.Response)
            ? ResponseBody.IsWrittenAfter(usage.Site)
            : usage.Sink.Body.Length > 0 && ResponseBody.IsGivenBeside(usage.Site, usage.Sink.Body);
        if (!hasBody)
            return null;

        Dictionary<string, string?> properties = Suggestions.For(usage, []);
        if (GeneratedResponses.Find(usage, status) is { } replacement)
            properties[UsageProperties.Replacement] = replacement;
        return new Finding(
            UsageDescriptors.BodyForbidden,
            $"{CodeText.Of(status)} forbids a body, but one is sent: leave the body out, or choose a status that has one, such as 200 OK.")
        {
            Properties = properties,
        };
    }
}
