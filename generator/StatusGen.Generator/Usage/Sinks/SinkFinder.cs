using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Sinks;

/// <summary>Whether a symbol or an expression is a sink. It is asked about most operations of a project, so it allocates nothing.</summary>
internal sealed class SinkFinder(SinkMap table, StructuralSinks structural)
{
    /// <summary>By the parameters' ordinals; null for a method that takes no code.</summary>
    public Sink?[]? OfParameters(IMethodSymbol method)
    {
        for (IMethodSymbol? definition = method.OriginalDefinition; definition is not null; definition = definition.OverriddenMethod?.OriginalDefinition)
        {
            if (table.FindMethod(definition) is { } known)
                return known;
        }

        return structural.FindParameters(method.OriginalDefinition);
    }

    public Sink? OfProperty(IPropertySymbol property)
    {
        for (IPropertySymbol? definition = property.OriginalDefinition; definition is not null; definition = definition.OverriddenProperty?.OriginalDefinition)
        {
            if (table.FindProperty(definition) is { } known)
                return known;
        }

        return CodeType.CanHold(property.Type) ? structural.FindMember(property.OriginalDefinition) : null;
    }

    public Sink? OfField(IFieldSymbol field) =>
        field.IsConst || !CodeType.CanHold(field.Type) ? null : table.FindProperty(field.OriginalDefinition) ?? structural.FindMember(field.OriginalDefinition);

    public Sink? OfParameter(IParameterSymbol parameter) =>
        CodeType.CanHold(parameter.Type) ? structural.FindMember(parameter.OriginalDefinition) : null;

    public Sink? OfReturn(IMethodSymbol method) => CodeType.CanHold(method.ReturnType) ? structural.FindReturn(method.OriginalDefinition) : null;

    /// <summary>The sink that an expression reads or writes.</summary>
    public Sink? OfExpression(IOperation expression) => ConstantFlow.Unconverted(expression) switch
    {
        IPropertyReferenceOperation property => OfProperty(property.Property),
        IFieldReferenceOperation field => OfField(field.Field),
        IParameterReferenceOperation parameter => OfParameter(parameter.Parameter),
        IInvocationOperation invocation => OfReturn(invocation.TargetMethod),
        IConditionalAccessOperation access => OfExpression(access.WhenNotNull),
        _ => null,
    };
}
