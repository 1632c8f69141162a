using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusGen.Generator.Diagnostics;
using StatusGen.Generator.Emission;

namespace StatusGen.Generator.Pipeline;

/// <summary>Adds generated files to the compilation, and says where one could not be made.</summary>
internal static class EmittedOutput
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Emitted> emitted) =>
        context.RegisterSourceOutput(
            emitted,
            static (output, emitted) =>
            {
                if (emitted.File is { } file)
                    output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
                if (emitted.Failure is { } failure)
                    output.ReportDiagnostic(DiagnosticFactory.Create(failure));
            });
}
