using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>Statements and those around them.</summary>
internal static class Statements
{
    /// <summary>The statements of a block or of a switch section; null of anything else.</summary>
    public static SyntaxList<StatementSyntax>? Of(SyntaxNode? list) => list switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => null,
    };

    public static SyntaxNode With(SyntaxNode list, SyntaxList<StatementSyntax> statements) => list switch
    {
        BlockSyntax block => block.WithStatements(statements),
        _ => ((SwitchSectionSyntax)list).WithStatements(statements),
    };

    /// <summary>The one behind it in the same list.</summary>
    public static StatementSyntax? Next(StatementSyntax statement)
    {
        if (Of(statement.Parent) is not { } list)
            return null;
        int next = list.IndexOf(statement) + 1;
        return next < list.Count ? list[next] : null;
    }

    /// <summary>Whether the function ends behind a statement, without a value and without doing anything else.</summary>
    public static bool EndsFunction(StatementSyntax statement)
    {
        if (Next(statement) is { } next)
            return next is ReturnStatementSyntax { Expression: null };
        return statement.Parent switch
        {
            BlockSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax } => true,
            BlockSyntax { Parent: StatementSyntax } block => EndsFunction(block),
            BlockSyntax { Parent: ElseClauseSyntax { Parent: IfStatementSyntax condition } } => EndsFunction(condition),
            ElseClauseSyntax { Parent: IfStatementSyntax condition } => EndsFunction(condition),
            IfStatementSyntax condition => EndsFunction(condition),
            _ => false,
        };
    }

    /// <summary>A list with one more statement behind one of it, laid out like that one.</summary>
    public static SyntaxNode Insert(SyntaxNode list, int index, StatementSyntax added, FixedSource source)
    {
        SyntaxList<StatementSyntax> statements = Of(list)!.Value;
        StatementSyntax before = statements[index];
        if (!before.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
        {
            added = added.WithTrailingTrivia(before.GetTrailingTrivia());
            return With(list, statements.Replace(before, before.WithTrailingTrivia(SyntaxFactory.Space)).Insert(index + 1, added));
        }

        SyntaxTriviaList leading = before.GetLeadingTrivia();
        added = added.WithTrailingTrivia(SyntaxFactory.EndOfLine(source.NewLine));
        return With(list, statements.Insert(index + 1, leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? added.WithLeadingTrivia(leading[leading.Count - 1]) : added));
    }

    /// <summary>A block of two statements, where only one may stand.</summary>
    public static SyntaxNode Block(StatementSyntax first, StatementSyntax second, FixedSource source)
    {
        SyntaxTrivia end = SyntaxFactory.ElasticEndOfLine(source.NewLine);
        return SyntaxFactory.Block(first.WithoutTrivia().WithTrailingTrivia(end), second.WithTrailingTrivia(end))
            .WithTriviaFrom(first)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
