using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace StatusGen.CodeFixes.Replacements;

/// <summary><c>AppCode.X.GetHttpStatus()</c>: it stays right when the registry gives the code another status.</summary>
internal static class OwnStatusCall
{
    private const string Method = "GetHttpStatus";

    public static Replacement? Find(SyntaxNode expression, FixedSource source)
    {
        if (ConstantContext.Requires(expression)
            || Member(expression) is not { } member
            || source.Model.GetSymbolInfo(member, source.CancellationToken).Symbol is not IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } code }
            || source.Model.GetTypeInfo(expression, source.CancellationToken).Type is not { } type
            || SymbolEqualityComparer.Default.Equals(type, code)
            || !source.Model.LookupSymbols(expression.SpanStart, code, Method, includeReducedExtensionMethods: true).Any())
        {
            return null;
        }

        return new Replacement($"Change to {code.Name}.{member.Name.Identifier.ValueText}.{Method}()", expression, current => Build(member, type, source).WithTriviaFrom(current));
    }

    private static SyntaxNode Build(MemberAccessExpressionSyntax member, ITypeSymbol type, FixedSource source)
    {
        SyntaxNode call = source.Generator.InvocationExpression(source.Generator.MemberAccessExpression(member.WithoutTrivia(), Method));
        return source.Generator.CastExpression(type, call).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    /// <summary><c>AppCode.X</c> in its casts and parentheses.</summary>
    private static MemberAccessExpressionSyntax? Member(SyntaxNode expression) => expression switch
    {
        CastExpressionSyntax cast => Member(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => Member(parenthesized.Expression),
        MemberAccessExpressionSyntax member when member.IsKind(SyntaxKind.SimpleMemberAccessExpression) => member,
        _ => null,
    };
}
