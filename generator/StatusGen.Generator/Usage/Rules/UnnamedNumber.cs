using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1003.</summary>
internal sealed class UnnamedNumber : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        if (!usage.Constant.IsLiteral || usage.IsTrivialComparison)
            return null;

        KnownCode? code = usage.Sink.Kind == SinkKind.Http ? usage.Codes.FindHttp(usage.Value) : KnownCodes.Find(TakenSets.Of(usage), usage.Value);
        if (code is not { Entry: { IsDeprecated: false, IsRetired: false } }
            || NamedConstants.Find(usage.Constant.Type, code, usage.Facts.Compilation) is not { } name)
        {
            return null;
        }

        return new Finding(UsageDescriptors.UnnamedNumber, $"{MessageText.Number(usage.Value)} has a name: {name.ContainingType.Name}.{name.Name}.")
        {
            Properties = Suggestions.For(usage, [code]),
        };
    }
}
