using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1003: the name instead of the number.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnnamedNumberFix)), Shared]
internal sealed class UnnamedNumberFix : ReplacementFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.UnnamedNumber.Id];

    protected override bool KeepsMeaning => true;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        foreach (OfferedCode code in OfferedCode.Of(diagnostic))
        {
            if (code.FindConstant(source) is not null && code.ToReplacement("Use", source.NodeOf(diagnostic), source) is { } replacement)
                yield return replacement;
        }
    }
}
