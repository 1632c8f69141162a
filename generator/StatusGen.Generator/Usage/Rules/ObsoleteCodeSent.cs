using Microsoft.CodeAnalysis;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;
using StatusGen.Registry.Iana;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1010.</summary>
internal sealed class ObsoleteCodeSent : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        if (!usage.IsWrite || !usage.Sink.Has(SinkTraits.Sent))
            return null;
        if (usage.Sink.Kind == SinkKind.Application)
            return Of(usage.Named ?? KnownCodes.Find(TakenSets.Of(usage), usage.Value), usage);

        return usage.Value is 305 or 306 or 418 or 510 && usage.Codes.FindHttp(usage.Value) is { } status && IanaRegistry.Instance.Find(usage.Value)?.Deprecated is { } reason
            ? new Finding(UsageDescriptors.ObsoleteCodeSent, $"{CodeText.Of(status)} must not be sent any more, it is {reason}.") { Properties = Suggestions.For(usage, []) }
            : null;
    }

    /// <summary>An application code on its way to a client.</summary>
    public static Finding? Of(KnownCode? code, CodeUsage usage)
    {
        if (code is not { Set.IsHttp: false, Entry: { IsRetired: true } or { IsDeprecated: true } })
            return null;

        string text = code.Entry.IsRetired
            ? $"{code.DisplayName} is retired and never sent again: choose its successor, which {code.Set.FileName} names."
            : $"{code.DisplayName} is deprecated: choose the code to send instead, which {code.Set.FileName} names.";
        return new Finding(UsageDescriptors.ObsoleteCodeSent, text)
        {
            Severity = code.Entry.IsRetired ? DiagnosticSeverity.Error : null,
            Properties = Suggestions.For(usage, []),
        };
    }
}
