using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1001 and STG1002: the codes that were probably meant. A guess, so never for all places at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestCodeFix)), Shared]
internal sealed class NearestCodeFix : ReplacementFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.UnknownHttpStatus.Id, UsageDescriptors.UnknownApplicationCode.Id];

    protected override bool KeepsMeaning => false;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        foreach (OfferedCode code in OfferedCode.Of(diagnostic))
        {
            if (code.ToReplacement("Change to", source.NodeOf(diagnostic), source) is { } replacement)
                yield return replacement;
        }
    }
}
