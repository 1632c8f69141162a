using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace StatusGen.TestKit;

/// <summary>Runs C# against generated code, in a load context of its own.</summary>
internal static class CompiledExpression
{
    public static object? Run(Outcome outcome, Scenario scenario, string expression)
    {
        string source = $$"""
            using System;
            using System.Linq;
            using StatusGen;
            using {{scenario.RootNamespace ?? "System"}};
            public static class Evaluation
            {
                public static object Run() => {{expression}};
            }
            """;
        CSharpCompilation compilation = outcome.Compilation
            .WithOptions(outcome.Compilation.Options.WithGeneralDiagnosticOption(Microsoft.CodeAnalysis.ReportDiagnostic.Default))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, scenario.ParseOptions));
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        Assembly assembly = new AssemblyLoadContext("evaluation", isCollectible: true).LoadFromStream(stream);
        return assembly.GetType("Evaluation")!.GetMethod("Run")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }
}
