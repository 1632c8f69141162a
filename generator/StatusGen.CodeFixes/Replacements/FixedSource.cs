using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>A document with what fixes look at.</summary>
internal sealed record FixedSource(Document Document, SyntaxNode Root, SemanticModel Model, CancellationToken CancellationToken)
{
    private bool? _usesAspNetConstants;

    public SyntaxGenerator Generator { get; } = SyntaxGenerator.GetGenerator(Document);

    /// <summary>Whether the file has <c>StatusCodes.Status404NotFound</c> and the like already.</summary>
    public bool UsesAspNetConstants => _usesAspNetConstants ??= AspNetConstants.AreUsed(Root, Model, CancellationToken);

    /// <summary>How the file ends its lines.</summary>
    public string NewLine => Root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } trivia ? trivia.ToString() : "\n";

    public static async Task<FixedSource?> OfAsync(Document document, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null ? null : new FixedSource(document, root, model, cancellationToken);
    }

    /// <summary>The innermost node that a diagnostic is about.</summary>
    public SyntaxNode NodeOf(Diagnostic diagnostic) => Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
}
