using BenchmarkDotNet.Running;
using StatusGen.Benchmarks;

if (args is ["builds"])
    BuildComparison.Run(Console.Out);
else if (args is ["analyzers"])
    AnalyzerComparison.Run(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
