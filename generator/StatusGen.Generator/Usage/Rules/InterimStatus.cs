using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1011.</summary>
internal sealed class InterimStatus : CodeRule
{
    public override Finding? Check(CodeUsage usage) =>
        usage.IsWrite && usage.Sink.Has(SinkTraits.Final) && usage.Value is >= 100 and < 200
            ? new Finding(
                UsageDescriptors.InterimStatus,
                $"{CodeText.Http(usage.Value, usage.Codes)} is an interim response, which the server sends by itself: a result needs a final status, 200 or above.")
            {
                Properties = Suggestions.For(usage, []),
            }
            : null;
}
