using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusGen.Generator.Usage.Sinks;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Usage.Configuration;

/// <summary>STG1017: what <c>.editorconfig</c> says and nobody understands would else be silently without effect.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageDescriptors.Configuration];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        foreach (string value in UsageOptions.ValuesOf(UsageOptions.AllowedCodes, context.Options, context.Compilation))
        {
            foreach (string item in UsageOptions.Items(value))
            {
                if (!UsageOptions.TryReadRange(item, out _, out _))
                    Report(context, UsageOptions.AllowedCodes, item, "it must be a status or a range of them, as in 499, 520-530");
            }
        }

        foreach (string value in UsageOptions.ValuesOf(UsageOptions.AdditionalSinks, context.Options, context.Compilation))
        {
            foreach (string item in UsageOptions.SinkItems(value))
            {
                if (UsageOptions.TryReadSink(item, context.Compilation) is not { } row)
                    Report(context, UsageOptions.AdditionalSinks, item, "it must be Namespace.Type.Method(parameter), Namespace.Type(parameter) for a constructor, or Namespace.Type.Property");
                else if (!SinkMap.Exists(context.Compilation, row))
                    Report(context, UsageOptions.AdditionalSinks, item, $"{row.Type} has no {Describe(row)}");
            }
        }
    }

    private static string Describe(SinkRow row) => row.Parameter.Length == 0
        ? "property or field " + MessageText.Quote(row.Member)
        : (row.Member == SinkTable.Constructor ? "constructor" : "method " + MessageText.Quote(row.Member)) + " with a parameter " + MessageText.Quote(row.Parameter);

    private static void Report(CompilationAnalysisContext context, string key, string item, string help) =>
        context.ReportDiagnostic(new Finding(UsageDescriptors.Configuration, $"{MessageText.Quote(item)} in {key} is not understood: {help}.").At(Location.None));
}
