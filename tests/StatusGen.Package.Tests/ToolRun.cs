using System.Diagnostics;
using System.Text;

namespace StatusGen.Package.Tests;

/// <summary>A finished run of a program, usually <c>dotnet</c>: what it said, and how it ended.</summary>
public sealed record ToolRun(string Command, int ExitCode, string Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>What it said, line by line, without the empty ones.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public ToolRun AssertSucceeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    internal static Task<ToolRun> DotnetAsync(string folder, params string[] arguments) =>
        ProgramAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    internal static async Task<ToolRun> ProgramAsync(string program, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Isolate(start.Environment);

        string command = string.Join(' ', [Path.GetFileNameWithoutExtension(program), .. arguments]);
        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CancellationTokenSource timeout = new(Limit);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Append($"(ended after {Limit})");
            return new ToolRun(command, -1, Text());
        }

        return new ToolRun(command, process.ExitCode, Text());

        void Append(string? line)
        {
            lock (output)
                output.Append(line).Append('\n');
        }

        string Text()
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Nothing of the build that runs these tests may reach the builds in them, and nothing may stay behind.</summary>
    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            environment.Remove(name);
        // Its builds map sources by git, which the copies in temporary folders do not have.
        environment.Remove("CI");
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
    }
}
