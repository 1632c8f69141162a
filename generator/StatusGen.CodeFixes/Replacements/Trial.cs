using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>Whether a document still compiles when a node is replaced: conversions, inferred types and assigned variables all have a say.</summary>
internal static class Trial
{
    public static bool Compiles(SyntaxNode node, SyntaxNode replacement, FixedSource source)
    {
        // Of top-level statements the whole file is the member.
        SyntaxNode member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static ancestor => ancestor is not GlobalStatementSyntax) ?? source.Root;
        SyntaxAnnotation mark = new();
        SyntaxNode changed = member.ReplaceNode(node, replacement).WithAdditionalAnnotations(mark);
        SyntaxTree before = source.Model.SyntaxTree;
        SyntaxTree after = before.WithRootAndOptions(source.Root.ReplaceNode(member, changed), before.Options);
        SemanticModel model = source.Model.Compilation.ReplaceSyntaxTree(before, after).GetSemanticModel(after);
        SyntaxNode changedMember = after.GetRoot(source.CancellationToken).GetAnnotatedNodes(mark).Single();
        return Errors(model, changedMember, source) <= Errors(source.Model, member, source);
    }

    private static int Errors(SemanticModel model, SyntaxNode member, FixedSource source) =>
        model.GetDiagnostics(member.FullSpan, source.CancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
