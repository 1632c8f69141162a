using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.CodeFixes.Replacements;

internal static class ConstantContext
{
    /// <summary>Whether the language takes nothing but a constant where an expression stands.</summary>
    public static bool Requires(SyntaxNode expression)
    {
        for (SyntaxNode? node = expression; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AttributeArgumentSyntax or CaseSwitchLabelSyntax or PatternSyntax or EnumMemberDeclarationSyntax:
                case EqualsValueClauseSyntax { Parent: ParameterSyntax }:
                case LocalDeclarationStatementSyntax { IsConst: true }:
                case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                    return true;
                case StatementSyntax or MemberDeclarationSyntax or ArgumentSyntax or AnonymousFunctionExpressionSyntax:
                    return false;
            }
        }

        return false;
    }
}
