using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Codes;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1016.</summary>
internal sealed class UnfilledMessage : CallRule
{
    public override Diagnostic? Check(IInvocationOperation call, UsageFacts facts)
    {
        KnownCode? code = call.TargetMethod.Name == "GetMessage" ? OfGetMessage(call, facts) : OfEnvelope(call, facts);
        if (code is not { Entry.Arguments: { IsEmpty: false } arguments })
            return null;

        string messages = Suggestions.FullName(code.Set.CodeType.ContainingNamespace, code.Set.Names.Messages);
        Dictionary<string, string?> properties = [];
        if (code.Set.FindCompanion(code.Set.Names.Messages)?.GetMembers(code.Entry.Name).IsEmpty == false)
            properties[UsageProperties.Replacement] = messages + "." + code.Entry.Name;
        return new Finding(
            UsageDescriptors.UnfilledMessage,
            $"The message of {code.DisplayName} has arguments, so the client would read '{{{arguments[0].Name}}}': send {code.Set.Names.Messages}.{code.Entry.Name}(...).")
        {
            Properties = properties,
        }.At(call.Syntax.GetLocation());
    }

    private static KnownCode? OfGetMessage(IInvocationOperation call, UsageFacts facts)
    {
        IMethodSymbol method = call.TargetMethod;
        return method is { IsExtensionMethod: true, ContainingType.Name: { } type }
            && type.EndsWith("Extensions", StringComparison.Ordinal)
            && call.Arguments.Length > 0
            && EnvelopeCall.FindCode(call.Arguments[0].Value, facts, out _) is { } code
            && SentText.Is(call, facts)
            ? code
            : null;
    }

    private static KnownCode? OfEnvelope(IInvocationOperation call, UsageFacts facts) =>
        EnvelopeCall.Find(call, facts) is { HasMessage: false } envelope && !LateMessage.Is(call, envelope.Code.Entry.Arguments) ? envelope.Code : null;
}
