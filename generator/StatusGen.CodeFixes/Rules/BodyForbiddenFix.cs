using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1006: the response that has no body. What was sent before is lost, so never for all places at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BodyForbiddenFix)), Shared]
internal sealed class BodyForbiddenFix : ReplacementFix
{
    private const string NoContent = "204";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.BodyForbidden.Id];

    protected override bool KeepsMeaning => false;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        if (ResultCall.Around(source.NodeOf(diagnostic), source) is not { } call)
            yield break;

        diagnostic.Properties.TryGetValue(UsageProperties.Replacement, out string? generated);
        if (call.ToGenerated(generated) is { } response)
            yield return response;
        if (diagnostic.Properties.TryGetValue(UsageProperties.Value, out string? value) && value == NoContent && call.ToSibling(nameof(NoContent)) is { } sibling)
            yield return sibling;
    }
}
