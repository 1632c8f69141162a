using System.Diagnostics;
using System.Text;

namespace StatusGen.Package.Tests.Sample;

/// <summary>The service of the sample on a free port, until it is disposed of.</summary>
internal sealed class RunningService : IDisposable
{
    private const string Announcement = "Serving ";

    private readonly Process _process;

    private RunningService(Process process, string address)
    {
        _process = process;
        Address = address;
    }

    public string Address { get; }

    public static async Task<RunningService> StartAsync()
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [SampleProject.AssemblyPath("Shop.Service"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        Process process = Process.Start(start)!;
        StringBuilder output = new();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Append(line).Append('\n');
            if (!line.StartsWith(Announcement, StringComparison.Ordinal))
                continue;

            // Nobody reads on, so what the service logs must go nowhere: a full pipe would stop it.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new RunningService(process, line[Announcement.Length..line.IndexOf(',', StringComparison.Ordinal)]);
        }

        process.Dispose();
        throw new InvalidOperationException("The service ended before it served:\n" + output);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
