using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1012.</summary>
internal sealed class WrongClass : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        if (!usage.IsWrite || usage.Codes.FindHttp(usage.Value) is not { } status)
            return null;

        string? message = usage switch
        {
            { Sink: var sink, Value: < 400 } when sink.Has(SinkTraits.Problem) => $"{CodeText.Of(status)} is no error, but this describes a problem: its status must be 400 or above.",
            { Sink: var sink, Value: < 300 or > 399 } when sink.Has(SinkTraits.Redirect) => $"{CodeText.Of(status)} does not redirect: the status must be 301, 302, 303, 307 or 308.",
            _ => null,
        };
        return message is null ? null : new Finding(UsageDescriptors.WrongClass, message) { Properties = Suggestions.For(usage, []) };
    }
}
