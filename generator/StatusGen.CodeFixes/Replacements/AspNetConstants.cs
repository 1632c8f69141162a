using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.CodeFixes.Replacements;

internal static class AspNetConstants
{
    public static bool AreUsed(SyntaxNode root, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is IdentifierNameSyntax { Identifier.ValueText: "StatusCodes" } name
                && model.GetSymbolInfo(name, cancellationToken).Symbol is INamedTypeSymbol { ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "AspNetCore" } })
            {
                return true;
            }
        }

        return false;
    }
}
