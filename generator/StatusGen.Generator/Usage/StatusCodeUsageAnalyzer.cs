using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage;

/// <summary>Judges each constant that meets a sink. One pass for all rules about constants: each operation of a project is visited once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StatusCodeUsageAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        UsageDescriptors.UnknownHttpStatus,
        UsageDescriptors.UnknownApplicationCode,
        UsageDescriptors.UnnamedNumber,
        UsageDescriptors.ApplicationCodeAsHttpStatus,
        UsageDescriptors.HttpStatusAsApplicationCode,
        UsageDescriptors.BodyForbidden,
        UsageDescriptors.RequiredHeader,
        UsageDescriptors.Contradiction,
        UsageDescriptors.StatusForMethod,
        UsageDescriptors.ObsoleteCodeSent,
        UsageDescriptors.InterimStatus,
        UsageDescriptors.WrongClass,
        UsageDescriptors.EnumMethodOnSet,
        UsageDescriptors.UnfilledMessage,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start => new UsageSites(new UsageFacts(start.Compilation, start.Options)).Register(start));
    }
}
