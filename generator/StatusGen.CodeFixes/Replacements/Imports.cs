using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Simplification;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>Makes the editor add a <c>using</c> when a fix is applied.</summary>
internal static class Imports
{
    /// <summary>What Roslyn's own annotation for "this node means that symbol" is called; it has no public name.</summary>
    private const string SymbolAnnotationKind = "SymbolId";

    /// <summary>A node with the <c>using</c> of a type's namespace, unless the type, or another one of its name, is in sight already.</summary>
    public static TNode WithUsing<TNode>(this TNode node, INamedTypeSymbol type, FixedSource source, int position)
        where TNode : SyntaxNode
    {
        // For a type that is in sight by a global using Roslyn would leave an empty line behind.
        if (type.ContainingNamespace.IsGlobalNamespace || !source.Model.LookupNamespacesAndTypes(position, name: type.Name).IsEmpty)
            return node;

        ImmutableArray<SyntaxAnnotation> annotations =
            [.. source.Generator.TypeExpression(type, addImport: true).DescendantNodesAndSelf().SelectMany(static part => part.GetAnnotations(SymbolAnnotationKind))];
        return node.WithAdditionalAnnotations([.. annotations, Simplifier.AddImportsAnnotation]);
    }
}
