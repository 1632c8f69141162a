using Microsoft.CodeAnalysis;
using StatusGen.Generator.Diagnostics;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Pipeline;

/// <summary>Reports findings.</summary>
internal static class DiagnosticOutput
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Items<RegistryDiagnostic>> diagnostics) =>
        context.RegisterSourceOutput(
            diagnostics,
            static (output, diagnostics) =>
            {
                foreach (RegistryDiagnostic diagnostic in diagnostics.List)
                    output.ReportDiagnostic(DiagnosticFactory.Create(diagnostic));
            });
}
