using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>Argument lists as they are written, one space behind each comma.</summary>
internal static class Arguments
{
    public static ArgumentListSyntax Of(IEnumerable<ExpressionSyntax> values) => Of([.. values.Select(SyntaxFactory.Argument)]);

    public static ArgumentListSyntax Of(params ArgumentSyntax[] arguments) => SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(
        arguments,
        Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), System.Math.Max(0, arguments.Length - 1))));
}
