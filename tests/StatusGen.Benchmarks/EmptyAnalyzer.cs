using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusGen.Benchmarks;

/// <summary>Looks at the operations that StatusGen's analyzers look at, and does nothing: what any analyzer of them costs at least.</summary>
#pragma warning disable RS1036, RS1041 // No compiler loads it: the benchmark runs it.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1036, RS1041
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("EMPTY", "Nothing", "Nothing", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            static _ => { },
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer,
            OperationKind.ParameterInitializer,
            OperationKind.Return,
            OperationKind.Binary,
            OperationKind.IsPattern,
            OperationKind.PropertySubpattern,
            OperationKind.Switch,
            OperationKind.SwitchExpression,
            OperationKind.Conversion);
    }
}
