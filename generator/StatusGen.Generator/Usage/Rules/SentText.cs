using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>Whether a text goes to a client as it is, where that can be seen in one expression.</summary>
internal static class SentText
{
    public static bool Is(IOperation text, UsageFacts facts)
    {
        for (IOperation? parent = text.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IArgumentOperation or IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation or ICoalesceOperation:
                    break;
                case IAssignmentOperation { Target: IPropertyReferenceOperation target }:
                    if (IsProblem(target.Property.ContainingType) || IsEnvelope(target.Property.ContainingType, facts))
                        return true;
                    break;
                case IObjectCreationOperation creation:
                    if (IsProblem(creation.Type) || IsEnvelope(creation.Type, facts))
                        return true;
                    break;
                case IInvocationOperation call:
                    return Sends(call.TargetMethod) || IsEnvelope(call.TargetMethod.ReturnType, facts);
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool Sends(IMethodSymbol method)
    {
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Results" or "TypedResults" or "HttpResponseWritingExtensions" or "HttpResponseJsonExtensions", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "AspNetCore" } }
                or { Name: "ControllerBase", ContainingNamespace: { Name: "Mvc", ContainingNamespace.Name: "AspNetCore" } })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProblem(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "ProblemDetails", ContainingNamespace: { Name: "Mvc", ContainingNamespace.Name: "AspNetCore" } })
                return true;
        }

        return false;
    }

    private static bool IsEnvelope(ITypeSymbol? type, UsageFacts facts)
    {
        foreach (ISymbol member in type?.GetMembers("Code") ?? [])
        {
            if (member is IPropertySymbol property && facts.Sinks.OfProperty(property) is { Kind: Sinks.SinkKind.Application })
                return true;
        }

        return false;
    }
}
