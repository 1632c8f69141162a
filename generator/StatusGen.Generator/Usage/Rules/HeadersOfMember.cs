using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>Whether the member that sets a status may set a header too. In doubt it may: the header can come from anywhere.</summary>
internal static class HeadersOfMember
{
    private static readonly string[] HandlerInterfaces =
    [
        "IFilterMetadata", "IEndpointFilter", "IExceptionHandler", "IAuthenticationHandler", "IAuthorizationHandler", "IAuthorizationMiddlewareResultHandler",
    ];

    public static bool MaySet(CodeUsage usage, string header)
    {
        if (usage.Site is not IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } response } } || !IsResponseOfRequest(response))
            return true;

        IOperation root = usage.Site;
        for (; root.Parent is { } parent; root = parent)
        {
            if (parent is IInvocationOperation { TargetMethod.Name: "UseExceptionHandler" or "UseStatusCodePages" })
                return true;
        }

        if (IsHandler(usage.ContainingSymbol?.ContainingType))
            return true;

        string plain = header.Replace("-", "");
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (Sets(operation, header, plain) || SetsUnknown(operation) || HandsOn(operation) || IsNextBefore(operation, usage.Site))
                return true;
        }

        return false;
    }

    /// <summary>Not that of an authentication event, whose handler has its own rules.</summary>
    private static bool IsResponseOfRequest(IOperation response) => response switch
    {
        IPropertyReferenceOperation { Property.Name: "Response", Instance.Type: { } owner } => IsOrDerivesFrom(owner, "HttpContext") || IsOrDerivesFrom(owner, "ControllerBase"),
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation => true,
        _ => false,
    };

    private static bool IsHandler(INamedTypeSymbol? type)
    {
        foreach (INamedTypeSymbol implemented in type?.AllInterfaces ?? [])
        {
            if (Array.IndexOf(HandlerInterfaces, implemented.Name) >= 0 && IsAspNet(implemented.ContainingNamespace))
                return true;
        }

        return false;
    }

    private static bool Sets(IOperation operation, string header, string plainHeader) => operation switch
    {
        IMemberReferenceOperation member => string.Equals(member.Member.Name, plainHeader, StringComparison.OrdinalIgnoreCase),
        IInvocationOperation { TargetMethod.Name: "OnStarting" or "ChallengeAsync" or "GetTypedHeaders" } => true,
        _ => operation.ConstantValue is { HasValue: true, Value: string text } && string.Equals(text, header, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>A name that is only known at run time may be that of the header.</summary>
    private static bool SetsUnknown(IOperation operation) =>
        operation is IArgumentOperation { Parameter.Name: "key" or "item" } argument
        && argument.Parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Parent: IAssignmentOperation assignment } indexer => assignment.Target == indexer && IsHeaders(indexer.Instance),
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Append" or "AppendCommaSeparatedValues" or "SetCommaSeparatedValues" } call =>
                IsHeaders(call.Instance ?? call.Arguments[0].Value),
            _ => false,
        }
        && argument.Value is not ({ ConstantValue.HasValue: true } or IMemberReferenceOperation { Member.ContainingType.Name: "HeaderNames" });

    private static bool IsHeaders(IOperation? value) =>
        value is not null && ConstantFlow.Unconverted(value).Type is { Name: "IHeaderDictionary" or "HeaderDictionary" } type && IsAspNet(type.ContainingNamespace);

    /// <summary>Who gets the context, the response or its headers may set the header there; so may another method of the same object, which can have them itself.</summary>
    private static bool HandsOn(IOperation operation) =>
        operation is IInvocationOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } call
            ? !IsAspNet(call.TargetMethod.ContainingNamespace)
            : operation is IArgumentOperation argument && Gives(argument);

    private static bool Gives(IArgumentOperation argument) =>
        ConstantFlow.Unconverted(argument.Value).Type is { } type
        && (IsOrDerivesFrom(type, "HttpContext") || IsOrDerivesFrom(type, "HttpResponse") || type.Name == "IHeaderDictionary")
        && argument.Parent is not IInvocationOperation { TargetMethod.ContainingType.ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "AspNetCore" } } };

    /// <summary>After the rest of the pipeline the response may have any headers.</summary>
    private static bool IsNextBefore(IOperation operation, IOperation site) =>
        operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke } } call && call.Syntax.SpanStart < site.Syntax.SpanStart;

    private static bool IsOrDerivesFrom(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == name && IsAspNet(current.ContainingNamespace))
                return true;
        }

        return false;
    }

    private static bool IsAspNet(INamespaceSymbol? containing)
    {
        for (; containing is { IsGlobalNamespace: false }; containing = containing.ContainingNamespace)
        {
            if (containing is { Name: "AspNetCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
