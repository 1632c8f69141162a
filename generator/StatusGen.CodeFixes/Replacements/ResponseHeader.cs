using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.CodeFixes.Replacements;

/// <summary><c>response.Headers.Allow = allow;</c>.</summary>
internal static class ResponseHeader
{
    /// <summary>The assignment. What has no variable is called like the field, so the compiler says what is to be filled in.</summary>
    public static ExpressionStatementSyntax Assign(string header, ExpressionSyntax response, FixedSource source)
    {
        ExpressionSyntax headers = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, response.WithoutTrivia(), SyntaxFactory.IdentifierName("Headers"));
        ExpressionSyntax field = TypedProperty(header, source) is { } property
            ? SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, headers, SyntaxFactory.IdentifierName(property))
            : SyntaxFactory.ElementAccessExpression(headers, SyntaxFactory.BracketedArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(header))))));
        string value = VariableInSight.Escape(VariableName(header));
        return SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            field.WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.IdentifierName(value).WithAdditionalAnnotations(WarningAnnotation.Create($"'{value}' has to be filled in."))));
    }

    /// <summary><c>Headers.WWWAuthenticate</c>, where ASP.NET Core has it.</summary>
    private static string? TypedProperty(string header, FixedSource source) =>
        source.Model.Compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.IHeaderDictionary")?.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(property => !property.IsIndexer && property.Name.Equals(header.Replace("-", ""), StringComparison.OrdinalIgnoreCase))?.Name;

    /// <summary><c>WWW-Authenticate</c> gives <c>wwwAuthenticate</c>.</summary>
    private static string VariableName(string header)
    {
        string[] words = header.Split(['-', '_', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(static (word, i) => i == 0 ? word.ToLowerInvariant() : char.ToUpperInvariant(word[0]) + word.Substring(1)));
    }
}
