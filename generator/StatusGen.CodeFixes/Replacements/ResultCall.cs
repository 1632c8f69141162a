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
        return node?.Parent?.Parent is ExpressionSyntax call and (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) && IsReturned(call, source)
            ? new ResultCall(call, source)
            : null;
    }

    /// <summary>The generated response, where everything that it needs is known here and it can stand in the place of the call.</summary>
    public Replacement? ToGenerated(string? factory) =>
        FactoryCall.Find(factory, source, call.SpanStart) is { IsComplete: true } response && Trial.Compiles(call, response.ToTrial(), source)
            ? new Replacement($"Use {response.Short}", call, current => response.ToExpression().WithTriviaFrom(current))
            : null;

    /// <summary>Another factory of the same type: <c>Results.NoContent()</c> for <c>Results.Json(...)</c>.</summary>
    public Replacement? ToSibling(string method)
    {
        if (call is not InvocationExpressionSyntax { Expression: var called }
            || source.Model.GetSymbolInfo(call, source.CancellationToken).Symbol is not IMethodSymbol { ContainingType: { } type }
            || type.GetMembers(method).IsEmpty)
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
        if (sibling is null)
            return null;

        InvocationExpressionSyntax replacement = SyntaxFactory.InvocationExpression(sibling.WithoutTrivia());
        return Trial.Compiles(call, replacement, source) ? new Replacement($"Use {sibling}()", call, current => replacement.WithTriviaFrom(current)) : null;
    }

    /// <summary>Whether it is a result that somebody will execute; one that is given as an object may be meant as data.</summary>
    private static bool IsReturned(ExpressionSyntax call, FixedSource source)
    {
        TypeInfo info = source.Model.GetTypeInfo(call, source.CancellationToken);
        return info is { Type: { } type, ConvertedType: { } needed }
            && (PlatformResults.Is(type) || type.AllInterfaces.Any(PlatformResults.Is))
            && !(needed.SpecialType == SpecialType.System_Object && call.Parent is ArgumentSyntax);
    }
}
