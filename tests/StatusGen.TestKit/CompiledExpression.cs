using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace StatusGen.TestKit;

/// <summary>Runs C# against generated code, in a load context of its own.</summary>
internal static class CompiledExpression
{
    public static object?[] Run(Outcome outcome, Scenario scenario, IReadOnlyList<string> expressions)
    {
        CSharpCompilation compilation = outcome.Compilation
            .WithOptions(outcome.Compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Source(outcome, scenario, expressions), scenario.ParseOptions));
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        Assembly assembly = new AssemblyLoadContext("evaluation", isCollectible: true).LoadFromStream(stream);
        Type type = assembly.GetType("Evaluation")!;
        return
        [
            .. expressions.Select((_, i) => type.GetMethod("Run" + i)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)),
        ];
    }

    private static string Source(Outcome outcome, Scenario scenario, IReadOnlyList<string> expressions)
    {
        string methods = string.Join('\n', expressions.Select((expression, i) => $"    public static object Run{i}() => {expression};"));
        return $$"""
            using System;
            using System.Globalization;
            using System.Linq;
            using StatusGen;
            {{(IsNamespace(outcome.Compilation, scenario.RootNamespace) ? $"using {scenario.RootNamespace};" : "")}}
            public static class Evaluation
            {
            {{methods}}
            }
            """;
    }

    private static bool IsNamespace(CSharpCompilation compilation, string? name)
    {
        INamespaceSymbol? found = compilation.GlobalNamespace;
        foreach (string part in (name ?? "?").Split('.'))
            found = found?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        return found is not null;
    }
}
