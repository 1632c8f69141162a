using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>Arms for codes: before the arm that takes the rest, which would hide them.</summary>
internal static class MissingArms
{
    private const string NotImplemented = "System.NotImplementedException";

    /// <summary>Where nothing happened for the rest, nothing happens; where it threw, it throws.</summary>
    public static SyntaxNode Add(SwitchStatementSyntax statement, ImmutableArray<MemberName> codes, FixedSource source, int position)
    {
        int rest = statement.Sections.IndexOf(section => section.Labels.Any(IsForTheRest));
        StatementSyntax body = rest < 0 ? SyntaxFactory.BreakStatement() : SyntaxFactory.ThrowStatement(NewException(source, position));
        IEnumerable<SwitchSectionSyntax> sections = codes.Select(code => SyntaxFactory.SwitchSection(
                [SyntaxFactory.CaseSwitchLabel(code.ToExpression(source, position))],
                [body])
            .WithAdditionalAnnotations(Formatter.Annotation));
        return statement.WithSections(statement.Sections.InsertRange(rest < 0 ? statement.Sections.Count : rest, sections));
    }

    public static SyntaxNode Add(SwitchExpressionSyntax expression, ImmutableArray<MemberName> codes, FixedSource source, int position)
    {
        int rest = expression.Arms.IndexOf(arm => arm is { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax });
        bool isBroken = expression.Arms.Count > 0 && expression.Arms[0].GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        SyntaxToken comma = Comma(isBroken ? source.NewLine : null);
        List<SyntaxNodeOrToken> items = [.. expression.Arms.GetWithSeparators()];
        int index = rest < 0 ? items.Count : items.IndexOf(expression.Arms[rest]);
        List<SyntaxNodeOrToken> added = [];
        foreach (MemberName code in codes)
        {
            added.Add(SyntaxFactory.SwitchExpressionArm(SyntaxFactory.ConstantPattern(code.ToExpression(source, position)), SyntaxFactory.ThrowExpression(NewException(source, position)))
                .WithAdditionalAnnotations(Formatter.Annotation));
            added.Add(comma);
        }

        if (rest < 0 && expression.Arms.Count > expression.Arms.SeparatorCount && expression.Arms.Count > 0)
        {
            // The last arm had no comma; what ended its line now ends the comma's.
            SyntaxNode last = items[index - 1].AsNode()!;
            items[index - 1] = last.WithoutTrailingTrivia();
            added.Insert(0, SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        items.InsertRange(index, added);
        return expression.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(items));
    }

    private static SyntaxToken Comma(string? lineBreak) =>
        SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(lineBreak is null ? SyntaxFactory.ElasticSpace : SyntaxFactory.ElasticEndOfLine(lineBreak));

    private static bool IsForTheRest(SwitchLabelSyntax label) =>
        label is DefaultSwitchLabelSyntax or CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax };

    private static ExpressionSyntax NewException(FixedSource source, int position) =>
        source.Model.Compilation.GetTypeByMetadataName(NotImplemented) is { } type
            ? ((ExpressionSyntax)source.Generator.ObjectCreationExpression(source.Generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.Annotation))).WithUsing(type, source, position)
            : SyntaxFactory.ParseExpression($"new {NotImplemented}()");
}
