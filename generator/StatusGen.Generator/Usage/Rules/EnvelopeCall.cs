using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>A call that makes an envelope of a code: <c>ApiResponse.From(code)</c>, <c>code.ToApiResponse()</c>.</summary>
internal sealed record EnvelopeCall(KnownCode Code, Constant Constant, IParameterSymbol Parameter, bool HasMessage)
{
    /// <summary>The call, where its code is a constant; else null.</summary>
    public static EnvelopeCall? Find(IInvocationOperation call, UsageFacts facts)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name != "From" && !method.Name.StartsWith("To", StringComparison.Ordinal))
            return null;
        if (call.Arguments.Length < 2 || method.Parameters.Length < 2 || !MakesEnvelope(method, facts))
            return null;

        KnownCode? code = null;
        Constant constant = default;
        IParameterSymbol? taker = null;
        bool hasMessage = false;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || argument.ArgumentKind != ArgumentKind.Explicit)
                continue;
            if (parameter.Name == "message")
                hasMessage = ConstantFlow.Unconverted(argument.Value) is not IDefaultValueOperation and not { ConstantValue: { HasValue: true, Value: null } };
            else if (code is null && FindCode(argument.Value, facts, out constant) is { } found)
                (code, taker) = (found, parameter);
        }

        return code is null || taker is null ? null : new EnvelopeCall(code, constant, taker, hasMessage);
    }

    /// <summary>The application code that an expression is, by its type.</summary>
    public static KnownCode? FindCode(IOperation value, UsageFacts facts, out Constant constant)
    {
        constant = default;
        if (value.Type is not { TypeKind: TypeKind.Enum })
            return null;

        List<Constant>? constants = null;
        ConstantFlow.Collect(value, ref constants);
        if (constants is not { Count: 1 } || facts.Codes.FindSet(value.Type) is not { IsHttp: false } set || set.Find(constants[0].Value) is not { } entry)
            return null;
        constant = constants[0];
        return new KnownCode(set, entry);
    }

    private static bool MakesEnvelope(IMethodSymbol method, UsageFacts facts)
    {
        foreach (ISymbol member in method.ReturnType.GetMembers("Code"))
        {
            if (member is IPropertySymbol property && facts.Sinks.OfProperty(property) is { Kind: Sinks.SinkKind.Application })
                return true;
        }

        return false;
    }
}
