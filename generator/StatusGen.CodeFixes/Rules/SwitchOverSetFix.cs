using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1013: an arm for each code that has none. What happens for these codes stays as it was.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchOverSetFix)), Shared]
internal sealed class SwitchOverSetFix : ReplacementFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.SwitchOverSet.Id];

    protected override bool KeepsMeaning => true;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        diagnostic.Properties.TryGetValue(UsageProperties.Missing, out string? missing);
        ImmutableArray<MemberName> codes = [.. (missing ?? "").Split(';').Select(name => MemberName.Find(name, source)).OfType<MemberName>()];
        if (codes.IsEmpty)
            yield break;

        SyntaxNode node = source.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent!;
        string title = codes.Length == 1 ? $"Add an arm for {codes[0].Short}" : $"Add arms for {codes.Length} codes";
        if (node is SwitchStatementSyntax)
            yield return new Replacement(title, node, current => MissingArms.Add((SwitchStatementSyntax)current, codes, source, node.SpanStart));
        else if (node is SwitchExpressionSyntax)
            yield return new Replacement(title, node, current => MissingArms.Add((SwitchExpressionSyntax)current, codes, source, node.SpanStart));
    }
}
