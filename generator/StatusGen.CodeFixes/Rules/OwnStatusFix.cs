using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1004 and STG1008: the HTTP status that the registry gives the application code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OwnStatusFix)), Shared]
internal sealed class OwnStatusFix : ReplacementFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.ApplicationCodeAsHttpStatus.Id, UsageDescriptors.Contradiction.Id];

    protected override bool KeepsMeaning => false;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        SyntaxNode expression = source.NodeOf(diagnostic);
        if (diagnostic.Id == UsageDescriptors.ApplicationCodeAsHttpStatus.Id && OwnStatusCall.Find(expression, source) is { } call)
            yield return call;
        diagnostic.Properties.TryGetValue(UsageProperties.Replacement, out string? generated);
        if (ResultCall.Around(expression, source)?.ToGenerated(generated) is { } response)
            yield return response;

        foreach (OfferedCode code in OfferedCode.Of(diagnostic))
        {
            if (code.ToReplacement("Change to", expression, source) is { } replacement)
                yield return replacement;
        }
    }
}
