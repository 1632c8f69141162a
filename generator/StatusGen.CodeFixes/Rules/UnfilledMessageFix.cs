using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.CodeFixes.Replacements;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1016: the message with its arguments, where variables of their names are in sight. Whether they are meant only a reader knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnfilledMessageFix)), Shared]
internal sealed class UnfilledMessageFix : ReplacementFix
{
    private const string MessageParameter = "message";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.UnfilledMessage.Id];

    protected override bool KeepsMeaning => false;

    protected override IEnumerable<Replacement> Find(Diagnostic diagnostic, FixedSource source)
    {
        diagnostic.Properties.TryGetValue(UsageProperties.Replacement, out string? fullName);
        if (source.NodeOf(diagnostic) is not InvocationExpressionSyntax call
            || MemberName.Find(fullName, source) is not { } name
            || MessageArguments.Find(name, source, call.SpanStart) is not { } arguments
            || source.Model.GetOperation(call, source.CancellationToken) is not IInvocationOperation operation)
        {
            yield break;
        }

        ExpressionSyntax message = SyntaxFactory.InvocationExpression(
            name.ToExpression(source, call.SpanStart),
            SyntaxFactory.ParseArgumentList("(" + string.Join(", ", arguments) + ")"));
        string title = $"Use {name.Short}({string.Join(", ", arguments)})";
        if (operation.TargetMethod.Parameters.All(static parameter => parameter.Name != MessageParameter))
        {
            yield return new Replacement(title, call, current => message.WithTriviaFrom(current));
            yield break;
        }

        IArgumentOperation? given = operation.Arguments.FirstOrDefault(static argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: MessageParameter });
        yield return given?.Syntax is ArgumentSyntax { Expression: var empty }
            ? new Replacement(title, empty, current => message.WithTriviaFrom(current))
            : new Replacement(title, call, current => ((InvocationExpressionSyntax)current).AddArgumentListArguments(
                SyntaxFactory.Argument(SyntaxFactory.NameColon(MessageParameter).WithTrailingTrivia(SyntaxFactory.Space), default, message).WithLeadingTrivia(SyntaxFactory.ElasticSpace)));
    }
}
