using BenchmarkDotNet.Running;
using StatusGen.Benchmarks;

if (args is [ColdStart.Child])
    ColdStart.RunChild(Console.Out);
else if (args is ["cold"])
    ColdStart.Run(Console.Out);
else if (args is ["builds"])
    BuildComparison.RunConsole(Console.Out);
else if (args is ["web-builds"])
    BuildComparison.RunWeb(Console.Out);
else if (args is ["analyzers"])
    AnalyzerComparison.Run(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
