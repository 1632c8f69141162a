using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.RegistryEditing;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;
using StatusGen.Registry.Text;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1010: the code that the registry names as successor. It is another code, so never for all places at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ObsoleteCodeSentFix)), Shared]
internal sealed class ObsoleteCodeSentFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.ObsoleteCodeSent.Id];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixedSource.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } source)
            return;

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode expression = source.NodeOf(diagnostic);
            if (source.Model.GetSymbolInfo(expression, context.CancellationToken).Symbol is not IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } set } code)
                continue;

            RegistryText[] registries = [.. (await ProjectRegistries.ReadAsync(context.Document.Project, context.CancellationToken).ConfigureAwait(false)).Keys];
            if (RegistryState.Of(registries, set.ToDisplayString(), context.CancellationToken) is not { } state || Successor.Find(state.Set, code.Name) is not { } successor)
                continue;

            MemberName name = new(set, successor.Name);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Change to {name.Short}",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(source.Root.ReplaceNode(expression, name.ToExpression(source, expression.SpanStart).WithTriviaFrom(expression)))),
                    nameof(ObsoleteCodeSentFix)),
                diagnostic);
        }
    }
}
