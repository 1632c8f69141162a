using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1010, where a response is made of a code.</summary>
internal sealed class ObsoleteCodeInEnvelope : CallRule
{
    private static readonly Sink Envelope = new(SinkKind.Application, SinkTraits.Sent);

    public override Diagnostic? Check(IInvocationOperation call, UsageFacts facts) =>
        EnvelopeCall.Find(call, facts) is { } envelope && !IsJudgedAsArgument(envelope.Parameter, call, facts)
            ? ObsoleteCodeSent.Of(envelope.Code, new CodeUsage(envelope.Constant, Envelope, UsageDirection.Write, call, null, facts))
                ?.At(envelope.Constant.Expression.Syntax.GetLocation())
            : null;

    /// <summary>Where the parameter is a sink itself, the constant is judged there.</summary>
    private static bool IsJudgedAsArgument(IParameterSymbol parameter, IInvocationOperation call, UsageFacts facts) =>
        facts.Sinks.OfParameters(call.TargetMethod) is { } sinks && parameter.Ordinal < sinks.Length && sinks[parameter.Ordinal] is { } sink && sink.Has(SinkTraits.Sent);
}
