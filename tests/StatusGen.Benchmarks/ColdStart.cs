using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Large;

namespace StatusGen.Benchmarks;

/// <summary>The first message of a process that has 10,000 codes: each round is a new process. Run with <c>cold</c> as the only argument.</summary>
internal static class ColdStart
{
    public const string Child = "cold-child";

    private const int Rounds = 15;

    public static void Run(TextWriter output)
    {
        List<double> milliseconds = [];
        for (int round = 0; round < Rounds; round++)
            milliseconds.Add(Measure());
        milliseconds.Sort();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"first GetMessage(), 10,000 codes: median {milliseconds[Rounds / 2]:F1} ms, {milliseconds[0]:F1} to {milliseconds[^1]:F1} ms in {Rounds} processes"));
    }

    public static void RunChild(TextWriter output)
    {
        // A message follows the culture, which every program has asked for before it shows one.
        _ = CultureInfo.CurrentUICulture;
        long start = Stopwatch.GetTimestamp();
        string message = First();
        double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Debug.Assert(message.Length > 0, "The message is there.");
        output.WriteLine(elapsed.ToString(CultureInfo.InvariantCulture));
    }

    // On its own, so that nothing of the set is loaded before the clock starts.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string First() => LargeCode.ResourceOperationFailed1000001.GetMessage();

    private static double Measure()
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ColdStart).Assembly.Location, Child]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }
}
