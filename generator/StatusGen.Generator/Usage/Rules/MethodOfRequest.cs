using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>The one request method that code answers, where that can be seen in place.</summary>
internal static class MethodOfRequest
{
    private const string MapType = "EndpointRouteBuilderExtensions";

    /// <summary>Of the lambda written in <c>MapGet</c> or its like, or of the action with verb attributes of one verb; else null.</summary>
    public static string? Find(IOperation operation, ISymbol? containingSymbol)
    {
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILocalFunctionOperation)
                return null;
            if (parent is IAnonymousFunctionOperation)
                return OfMap(parent);
        }

        return containingSymbol is IMethodSymbol method ? OfAction(method) : null;
    }

    /// <summary>The call of <c>MapGet</c> or its like that takes the lambda, or null.</summary>
    public static IInvocationOperation? FindMapCall(IOperation lambda)
    {
        IOperation? parent = lambda.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: { Name: MapType, ContainingNamespace.Name: "Builder" } } call } ? call : null;
    }

    /// <summary>The verb of an action's attributes; null where there is none, or several.</summary>
    public static string? OfAction(IMethodSymbol method)
    {
        string? verb = null;
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (VerbOf(attribute.AttributeClass) is not { } own)
                continue;
            if (verb is not null && verb != own)
                return null;
            verb = own;
        }

        return verb is { Length: > 0 } ? verb : null;
    }

    private static string? OfMap(IOperation lambda) => FindMapCall(lambda)?.TargetMethod.Name switch
    {
        "MapGet" => "GET",
        "MapPost" => "POST",
        "MapPut" => "PUT",
        "MapDelete" => "DELETE",
        "MapPatch" => "PATCH",
        _ => null,
    };

    /// <summary>Empty for an attribute that takes any verbs.</summary>
    private static string? VerbOf(INamedTypeSymbol? attribute)
    {
        if (attribute is not { ContainingNamespace: { Name: "Mvc", ContainingNamespace.Name: "AspNetCore" } })
            return null;
        if (attribute.Name == "AcceptVerbsAttribute")
            return "";
        return attribute.Name.StartsWith("Http", StringComparison.Ordinal) && attribute.BaseType?.Name == "HttpMethodAttribute"
            ? attribute.Name.Substring(4, attribute.Name.Length - 4 - "Attribute".Length).ToUpperInvariant()
            : null;
    }
}
