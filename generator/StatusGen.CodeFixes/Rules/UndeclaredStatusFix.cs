using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1015: the declaration. It changes what the service says of itself, so never for all places at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredStatusFix)), Shared]
internal sealed class UndeclaredStatusFix : ReplacementFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.UndeclaredStatus.Id];

    protected override bool KeepsMeaning => false;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        if (!diagnostic.Properties.TryGetValue(UsageProperties.Value, out string? value) || !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
            yield break;

        foreach (SyntaxNode node in source.NodeOf(diagnostic).Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax map } } && StatusDeclaration.LastOf(map) is { } last)
            {
                yield return StatusDeclaration.After(last, status, source);
                yield break;
            }

            if (node is MethodDeclarationSyntax method)
            {
                yield return StatusDeclaration.On(method, status, source);
                yield break;
            }
        }
    }
}
