using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusGen.Generator;

namespace StatusGen.Benchmarks;

/// <summary>
/// What the analyzers cost on a large ASP.NET Core project, beside one analyzer that looks at the same operations and does nothing: in turn, medians of
/// processor time, which other work on the machine disturbs least. Run with <c>analyzers</c> as the only argument. At most 1.1 times is allowed.
/// </summary>
internal static class AnalyzerComparison
{
    private const int Rounds = 9;

    private const int Modules = 150;

    public static void Run(TextWriter output)
    {
        CSharpCompilation compilation = CreateCompilation();
        foreach (Diagnostic error in compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3))
            throw new InvalidOperationException(error.ToString());

        ImmutableArray<DiagnosticAnalyzer> empty = [new EmptyAnalyzer()];
        ImmutableArray<DiagnosticAnalyzer> all =
        [
            .. typeof(StatusCodeGenerator).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        List<double> emptyTimes = [];
        List<double> allTimes = [];
        for (int round = 0; round <= Rounds; round++)
        {
            double first = Measure(compilation, empty);
            double second = Measure(compilation, all);
            if (round == 0)
                continue;
            emptyTimes.Add(first);
            allTimes.Add(second);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Modules} modules, {compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count):N0} lines"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"one empty analyzer",-24} {Median(emptyTimes),8:F0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"analyzers of StatusGen",-24} {Median(allTimes),8:F0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {Median([.. allTimes.Zip(emptyTimes, (a, b) => a / b)]):F3}"));
    }

    private static CSharpCompilation CreateCompilation()
    {
        ConsumerProject contracts = new(Registries.TextOf(1_000));
        return CSharpCompilation.Create(
            "Web",
            [
                .. WebProject.Sources(Modules).Select((source, i) => CSharpSyntaxTree.ParseText(source, path: $"/web/Module{i}.cs")),
                .. contracts.RunFirst().GetRunResult().GeneratedTrees,
            ],
            contracts.Compilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>A copy knows the references and nothing of the code: each run binds everything anew, as a build does.</summary>
    private static double Measure(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CompilationWithAnalyzers run = new(
            compilation.Clone(),
            analyzers,
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => throw new InvalidOperationException(exception.Message, exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan start = Process.GetCurrentProcess().TotalProcessorTime;
        run.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return (Process.GetCurrentProcess().TotalProcessorTime - start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
