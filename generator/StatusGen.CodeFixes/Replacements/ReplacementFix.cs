using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>A fix that replaces nodes of one document.</summary>
internal abstract class ReplacementFix : CodeFixProvider
{
    public abstract override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>
    /// A plain <c>dotnet format</c> takes the first action of whoever supports Fix All, so only a fix after which the program
    /// does the same may.
    /// </summary>
    protected abstract bool KeepsMeaning { get; }

    public sealed override FixAllProvider? GetFixAllProvider() => KeepsMeaning
        ? FixAllProvider.Create(async (context, document, diagnostics) => await ApplyFirstAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false))
        : null;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixedSource.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } source)
            return;

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            int index = 0;
            foreach (Replacement replacement in Find(diagnostic, source))
            {
                // The same kind of fix at another place has the same key, whatever its title says.
                string key = GetType().Name + index++;
                context.RegisterCodeFix(
                    CodeAction.Create(replacement.Title, _ => Task.FromResult(Apply(source, [replacement])), key),
                    diagnostic);
            }
        }
    }

    /// <summary>What can be done, best first.</summary>
    protected abstract IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source);

    private async Task<Document> ApplyFirstAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await FixedSource.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } source)
            return document;

        List<Replacement> replacements = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            foreach (Replacement replacement in Find(diagnostic, source))
            {
                replacements.Add(replacement);
                break;
            }
        }

        return Apply(source, replacements);
    }

    private static Document Apply(FixedSource source, IReadOnlyList<Replacement> replacements)
    {
        SyntaxEditor editor = new(source.Root, source.Document.Project.Solution.Services);
        foreach (Replacement replacement in replacements)
            editor.ReplaceNode(replacement.Node, (current, _) => replacement.Replace(current));
        return source.Document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}
