using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1014: the generated method instead of System.Enum's, where it takes the same arguments.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumMethodOnSetFix)), Shared]
internal sealed class EnumMethodOnSetFix : ReplacementFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.EnumMethodOnSet.Id];

    protected override bool KeepsMeaning => true;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        diagnostic.Properties.TryGetValue(UsageProperties.Replacement, out string? fullName);
        if (source.NodeOf(diagnostic) is not InvocationExpressionSyntax call
            || MemberName.Find(fullName, source) is not { } generated
            || source.Model.GetOperation(call, source.CancellationToken) is not IInvocationOperation operation)
        {
            yield break;
        }

        EnumCall enumCall = new(call, operation, generated, source);
        Replacement? replacement = operation.TargetMethod.Name switch
        {
            "TryParse" => enumCall.ToTryParse(),
            "IsDefined" => enumCall.ToIsDefined(),
            "GetName" => enumCall.ToGetName(),
            "ToString" => enumCall.FromToString(),
            _ => null,
        };
        if (replacement is not null)
            yield return replacement;
    }
}
