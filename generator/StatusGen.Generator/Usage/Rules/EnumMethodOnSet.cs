using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Codes;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1014.</summary>
internal sealed class EnumMethodOnSet : CallRule
{
    public override Diagnostic? Check(IInvocationOperation call, UsageFacts facts)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.ContainingType?.SpecialType != SpecialType.System_Enum || ReplacementOf(method) is not var (replacement, isExtension, reason))
            return null;
        if (facts.Codes.FindSet(TypeOf(call)) is not { } set || IsWhereItMustStay(call))
            return null;

        INamedTypeSymbol? holder = set.FindCompanion(isExtension ? set.Names.Extensions : set.Names.Values);
        if (holder is null || holder.GetMembers(replacement).IsEmpty)
            return null;

        string use = isExtension ? $"{replacement}()" : $"{holder.Name}.{replacement}";
        return new Finding(UsageDescriptors.EnumMethodOnSet, $"{method.Name} of System.Enum {reason}: use {use}, which is generated for {set.CodeType.Name}.")
        {
            Severity = method.Name is "TryParse" or "IsDefined" ? DiagnosticSeverity.Warning : null,
            Properties = new Dictionary<string, string?>
            {
                [UsageProperties.Replacement] = Suggestions.FullName(holder) + "." + replacement,
                [UsageProperties.Set] = Suggestions.FullName(set.CodeType),
            },
        }.At(call.Syntax.GetLocation());
    }

    private static (string Name, bool IsExtension, string Reason)? ReplacementOf(IMethodSymbol method) => method.Name switch
    {
        "TryParse" or "Parse" when method.IsStatic => ("TryParse", false, "takes any number for a code and knows no key"),
        "IsDefined" when method.IsStatic => ("IsDefined", false, "asks the enum by reflection and not the registry"),
        "GetName" when method.IsStatic => ("GetName", true, "may give an alias"),
        "ToString" when method.Parameters.IsEmpty => ("GetName", true, "may give an alias"),
        _ => null,
    };

    /// <summary>The enum that a call is about: its type argument, its <c>typeof</c>, or what it is called on.</summary>
    private static ITypeSymbol? TypeOf(IInvocationOperation call)
    {
        if (!call.TargetMethod.IsStatic)
            return call.Instance?.Type;
        if (!call.TargetMethod.TypeArguments.IsEmpty)
            return call.TargetMethod.TypeArguments[0];
        return call.Arguments.Length > 0 && call.Arguments[0].Value is ITypeOfOperation type ? type.TypeOperand : null;
    }

    /// <summary>In an expression tree a provider translates the call; in an interpolated string the text is a value like any other.</summary>
    private static bool IsWhereItMustStay(IOperation call)
    {
        for (IOperation? parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IInterpolationOperation)
                return true;
            if (parent is IAnonymousFunctionOperation { Parent: { Type: { Name: "Expression", ContainingNamespace.Name: "Expressions" } } })
                return true;
        }

        return false;
    }
}
