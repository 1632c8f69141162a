using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>The statuses of results that an expression can be.</summary>
internal static class ReturnedStatuses
{
    /// <summary>Factories of <c>Results</c>, <c>TypedResults</c> and <c>ControllerBase</c> whose name is the status.</summary>
    private static readonly Dictionary<string, int> Factories = new()
    {
        ["Ok"] = 200,
        ["Created"] = 201,
        ["CreatedAtRoute"] = 201,
        ["CreatedAtAction"] = 201,
        ["Accepted"] = 202,
        ["AcceptedAtRoute"] = 202,
        ["AcceptedAtAction"] = 202,
        ["NoContent"] = 204,
        ["BadRequest"] = 400,
        ["Unauthorized"] = 401,
        ["NotFound"] = 404,
        ["Conflict"] = 409,
        ["UnprocessableEntity"] = 422,
    };

    /// <summary>False where a result is not one of a constant status.</summary>
    public static bool TryCollect(IOperation value, List<(IOperation Place, int Status)> found, UsageFacts facts)
    {
        switch (value)
        {
            case IConversionOperation conversion:
                return TryCollect(conversion.Operand, found, facts);
            case IConditionalOperation conditional:
                return TryCollect(conditional.WhenTrue, found, facts) && conditional.WhenFalse is { } other && TryCollect(other, found, facts);
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    if (!TryCollect(arm.Value, found, facts))
                        return false;
                }

                return true;
            case IThrowOperation:
                return true;
            case IInvocationOperation call:
                return TryCollect(call, found, facts);
            default:
                return false;
        }
    }

    private static bool TryCollect(IInvocationOperation call, List<(IOperation Place, int Status)> found, UsageFacts facts)
    {
        if (call.TargetMethod.ContainingType is not { Name: "Results" or "TypedResults" or "ControllerBase", ContainingNamespace: { Name: "Http" or "Mvc", ContainingNamespace.Name: "AspNetCore" } })
            return false;
        if (Factories.TryGetValue(call.TargetMethod.Name, out int status))
        {
            found.Add((call, status));
            return true;
        }

        if (facts.Sinks.OfParameters(call.TargetMethod) is not { } sinks)
            return false;

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } || parameter.Ordinal >= sinks.Length || sinks[parameter.Ordinal] is not { Kind: SinkKind.Http })
                continue;

            List<Constant>? constants = null;
            ConstantFlow.Collect(argument.Value, ref constants);
            if (constants is not { Count: 1 } || !ConstantFlow.Unconverted(argument.Value).ConstantValue.HasValue)
                return false;
            found.Add((call, constants[0].Value));
            return true;
        }

        return false;
    }
}
