using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>A call or creation that makes a result: <c>Results.Json(...)</c>, <c>StatusCode(...)</c>, <c>new ObjectResult(...)</c>.</summary>
internal sealed class ResultCall(ExpressionSyntax call, FixedSource source)
{
    /// <summary>The one whose argument or initializer a constant stands in.</summary>
    public static ResultCall? Around(SyntaxNode constant, FixedSource source)
    {
        SyntaxNode? node = constant.FirstAncestorOrSelf<SyntaxNode>(static node => node is ArgumentSyntax or AssignmentExpressionSyntax);
        return node?.Parent?.Parent is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax ? new ResultCall((ExpressionSyntax)node.Parent.Parent, source) : null;
    }

    /// <summary>The generated response, where it needs nothing that is not known here and can stand in the place of the call.</summary>
    public Replacement? ToGenerated(string? factory) =>
        MemberName.Find(factory, source) is { } name && CanBe(name.Type, name.Name)
            ? new Replacement($"Use {name.Short}()", call, current => SyntaxFactory.InvocationExpression(name.ToExpression(source, call.SpanStart)).WithTriviaFrom(current))
            : null;

    /// <summary>Another factory of the same type: <c>Results.NoContent()</c> for <c>Results.Json(...)</c>.</summary>
    public Replacement? ToSibling(string method)
    {
        if (call is not InvocationExpressionSyntax { Expression: var called }
            || source.Model.GetSymbolInfo(call, source.CancellationToken).Symbol is not IMethodSymbol { ContainingType: { } type }
            || !CanBe(type, method))
        {
            return null;
        }

        IdentifierNameSyntax name = SyntaxFactory.IdentifierName(method);
        ExpressionSyntax? sibling = called switch
        {
            MemberAccessExpressionSyntax member => member.WithName(name),
            SimpleNameSyntax => name,
            _ => null,
        };
        return sibling is null
            ? null
            : new Replacement($"Use {sibling}()", call, current => SyntaxFactory.InvocationExpression(sibling.WithoutTrivia()).WithTriviaFrom(current));
    }

    /// <summary>Whether a call without arguments compiles in the place of this one.</summary>
    private bool CanBe(INamedTypeSymbol type, string method)
    {
        ITypeSymbol? needed = source.Model.GetTypeInfo(call, source.CancellationToken).ConvertedType;
        return needed is not null && type.GetMembers(method).OfType<IMethodSymbol>().Any(candidate =>
            candidate is { IsGenericMethod: false }
            && candidate.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams)
            && source.Model.Compilation.ClassifyConversion(candidate.ReturnType, needed).IsImplicit);
    }
}
