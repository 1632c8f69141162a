using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1015. An analyzer of its own: off by default, so that it costs nothing then.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UndeclaredStatus : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageDescriptors.UndeclaredStatus];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            UsageFacts facts = new(start.Compilation, start.Options);
            start.RegisterOperationAction(operation => CheckLambda(operation, facts), OperationKind.AnonymousFunction);
            start.RegisterOperationAction(operation => CheckAction(operation, facts), OperationKind.MethodBody);
        });
    }

    private static void CheckLambda(OperationAnalysisContext context, UsageFacts facts)
    {
        IAnonymousFunctionOperation lambda = (IAnonymousFunctionOperation)context.Operation;
        if (MethodOfRequest.FindMapCall(lambda) is not { } map || DeclaredStatuses.OfMap(map, facts) is not { } declared)
            return;
        Check(context, lambda.Body, lambda, declared, facts, "Produces");
    }

    private static void CheckAction(OperationAnalysisContext context, UsageFacts facts)
    {
        IMethodBodyOperation body = (IMethodBodyOperation)context.Operation;
        if (context.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method
            || MethodOfRequest.OfAction(method) is null
            || DeclaredStatuses.OfAction(method, facts) is not { } declared)
        {
            return;
        }

        Check(context, (IOperation?)body.BlockBody ?? body.ExpressionBody, null, declared, facts, "[ProducesResponseType]");
    }

    private static void Check(OperationAnalysisContext context, IOperation? body, IOperation? function, HashSet<int> declared, UsageFacts facts, string how)
    {
        List<(IOperation Place, int Status)> returned = [];
        foreach (IOperation operation in body?.Descendants() ?? [])
        {
            if (operation is not IReturnOperation { ReturnedValue: { } value } || EnclosingFunction(operation) != function)
                continue;

            // One result that is not constant, and nobody knows what else the endpoint sends.
            if (!ReturnedStatuses.TryCollect(value, returned, facts))
                return;
        }

        HashSet<int> reported = [];
        foreach ((IOperation place, int status) in returned)
        {
            if (declared.Contains(status) || !reported.Add(status) || facts.Codes.FindHttp(status) is null)
                continue;

            string message = $"The endpoint returns {CodeText.Http(status, facts.Codes)} but does not declare it: add {how} for {MessageText.Number(status)}.";
            context.ReportDiagnostic(new Finding(UsageDescriptors.UndeclaredStatus, message)
            {
                Properties = new Dictionary<string, string?> { [UsageProperties.Value] = MessageText.Number(status) },
            }.At(place.Syntax.GetLocation()));
        }
    }

    private static IOperation? EnclosingFunction(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            parent = parent.Parent;
        return parent;
    }
}
