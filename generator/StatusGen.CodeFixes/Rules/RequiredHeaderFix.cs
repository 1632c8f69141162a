using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1007: the response whose factory asks for the header, or the header itself. Its value only a person knows, so never for all places at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequiredHeaderFix)), Shared]
internal sealed class RequiredHeaderFix : ReplacementFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.RequiredHeader.Id];

    protected override bool KeepsMeaning => false;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        if (StatusAssignment.Of(source.NodeOf(diagnostic), source) is not { } assignment)
            yield break;

        diagnostic.Properties.TryGetValue(UsageProperties.Replacement, out string? generated);
        if (assignment.ToGenerated(generated) is { } response)
            yield return response;
        if (diagnostic.Properties.TryGetValue(UsageProperties.Header, out string? header) && header is not null)
            yield return assignment.ToHeader(header);
    }
}
