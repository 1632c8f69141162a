using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>The statuses that an endpoint declares; null where it declares none, or where others may add to them.</summary>
internal static class DeclaredStatuses
{
    /// <summary>Of the calls behind <c>MapGet</c>: <c>.Produces(...)</c>, <c>.ProducesProblem(...)</c>.</summary>
    public static HashSet<int>? OfMap(IInvocationOperation map, UsageFacts facts)
    {
        HashSet<int>? declared = null;
        IOperation call = map;
        while (call.Parent is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation next })
        {
            string name = next.TargetMethod.Name;
            // A filter may answer by itself, and conventions may add responses.
            if (name is "AddEndpointFilter" or "WithMetadata" or "Add" or "WithOpenApi" || facts.Sinks.OfParameters(next.TargetMethod) is null && name.StartsWith("Produces", StringComparison.Ordinal))
                return null;
            if (name.StartsWith("Produces", StringComparison.Ordinal) && !TryAdd(next, ref declared))
                return null;
            call = next;
        }

        // Kept in a variable, returned or handed on: more may follow elsewhere.
        return call.Parent is IExpressionStatementOperation or IReturnOperation { IsImplicit: true } or IConversionOperation ? declared : null;
    }

    /// <summary>Of the attributes of an action and of its controller.</summary>
    public static HashSet<int>? OfAction(IMethodSymbol method, UsageFacts facts)
    {
        HashSet<int>? declared = null;
        if (!TryAdd(method.GetAttributes(), ref declared) || declared is null)
            return null;
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.BaseType)
        {
            if (!TryAdd(type.GetAttributes(), ref declared))
                return null;
        }

        return facts.Codes.KnowsHttp ? declared : null;
    }

    /// <summary>False where a filter may answer, or conventions or a default say what is returned.</summary>
    private static bool TryAdd(System.Collections.Immutable.ImmutableArray<AttributeData> attributes, ref HashSet<int>? declared)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type)
                return false;
            if (type.Name.StartsWith("Produces", StringComparison.Ordinal) && type.Name.IndexOf("Default", StringComparison.Ordinal) >= 0)
                return false;
            if (type.Name is "ApiConventionMethodAttribute" or "ApiConventionTypeAttribute" || IsFilter(type))
                return false;

            // It declares by code; whoever declares so need not repeat the statuses.
            if (type.Name == "ProducesCodeAttribute")
                return false;
            if (type.Name != "ProducesResponseTypeAttribute")
                continue;

            foreach (TypedConstant argument in attribute.ConstructorArguments)
            {
                if (argument is { Kind: TypedConstantKind.Primitive, Value: int status })
                    (declared ??= []).Add(status);
            }
        }

        return true;
    }

    private static bool IsFilter(INamedTypeSymbol type)
    {
        if (type.ContainingAssembly.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            return false;

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (implemented.Name == "IFilterMetadata")
                return true;
        }

        return false;
    }

    private static bool TryAdd(IInvocationOperation call, ref HashSet<int>? declared)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Name != "statusCode")
                continue;
            if (argument.Value.ConstantValue is not { HasValue: true } constant || !Integer.TryRead(constant.Value, out int status))
                return false;
            (declared ??= []).Add(status);
            return true;
        }

        return false;
    }
}
