using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1004.</summary>
internal sealed class ApplicationCodeAsHttpStatus : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        if (usage.Sink.Kind != SinkKind.Http || HttpRange.IsMeaningless(usage) || Find(usage) is not { } code)
            return null;

        KnownCode? status = usage.Codes.FindHttp(code.Entry.HttpStatus);
        string own = CodeText.Http(code.Entry.HttpStatus, usage.Codes);
        string wayOut = usage.IsWrite
            ? $"send its own status, {own}, and the code in the body"
            : $"compare with its own status, {own}, or compare the code in the body";
        return new Finding(
            UsageDescriptors.ApplicationCodeAsHttpStatus,
            $"{MessageText.Number(usage.Value)} is {code.DisplayName}, an application code and not an HTTP status: {wayOut}.")
        {
            Properties = Suggestions.For(usage, status is null ? [] : [status]),
        };
    }

    /// <summary>By symbol wherever the code is not its own status; by value only where no HTTP status can be meant.</summary>
    private static KnownCode? Find(CodeUsage usage)
    {
        if (usage.Named is { Set.IsHttp: false } named)
            return named.Entry.HttpStatus == usage.Value ? null : named;
        return HttpRange.Contains(usage.Value) || HttpRange.IsKnown(usage) ? null : usage.Codes.FindApplication(usage.Value);
    }
}
