using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>What an endpoint declares: <c>.Produces(404)</c> behind <c>MapGet</c>, <c>[ProducesResponseType(404)]</c> on an action.</summary>
internal static class StatusDeclaration
{
    private const string Produces = "Produces";

    private const string AttributeName = "ProducesResponseType";

    /// <summary>The last <c>.Produces(...)</c> behind a call.</summary>
    public static InvocationExpressionSyntax? LastOf(InvocationExpressionSyntax map)
    {
        InvocationExpressionSyntax? last = null;
        SyntaxNode call = map;
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } member && member.Expression == call)
        {
            if (member.Name.Identifier.ValueText == Produces)
                last = next;
            call = next;
        }

        return last;
    }

    public static Replacement After(InvocationExpressionSyntax last, int status, FixedSource source) =>
        new($"Add .{Produces}({Text(status)})", last, current => Append((InvocationExpressionSyntax)current, Constant(status, source, last.SpanStart)));

    public static Replacement On(MethodDeclarationSyntax method, int status, FixedSource source) =>
        new($"Add [{AttributeName}({Text(status)})]", method, current => source.Generator
            .AddAttributes(current, source.Generator.Attribute(AttributeName, Constant(status, source, method.SpanStart)))
            .WithAdditionalAnnotations(Formatter.Annotation));

    /// <summary>In a line of its own where the last one has one.</summary>
    private static InvocationExpressionSyntax Append(InvocationExpressionSyntax last, ExpressionSyntax status)
    {
        SyntaxToken dot = ((MemberAccessExpressionSyntax)last.Expression).OperatorToken;
        SyntaxTriviaList lineBreak = dot.GetPreviousToken().TrailingTrivia;
        return SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression,
                    last.WithTrailingTrivia(lineBreak),
                    dot,
                    SyntaxFactory.IdentifierName(Produces)),
                SyntaxFactory.ArgumentList([SyntaxFactory.Argument(status)]))
            .WithTrailingTrivia(last.GetTrailingTrivia());
    }

    private static ExpressionSyntax Constant(int status, FixedSource source, int position)
    {
        INamedTypeSymbol? type = source.Model.Compilation.GetTypeByMetadataName(source.UsesAspNetConstants ? "Microsoft.AspNetCore.Http.StatusCodes" : "StatusGen.HttpStatusCodes");
        IFieldSymbol? constant = type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.ConstantValue is int value && value == status);
        return constant is null ? SyntaxFactory.ParseExpression(Text(status)) : new MemberName(constant.ContainingType, constant.Name).ToExpression(source, position);
    }

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
