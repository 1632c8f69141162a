using System.Diagnostics;
using System.Globalization;

namespace StatusGen.Benchmarks;

/// <summary>
/// What a registry adds to <c>dotnet build</c> of a console program, or of a web project with every output on: clean builds,
/// each variant in turn, medians and ratios against the project without StatusGen. Run with <c>builds</c> or
/// <c>web-builds</c> as the only argument.
/// </summary>
internal static class BuildComparison
{
    private const int Rounds = 5;
    private const string MessagesAndExceptions = "\"messages\", \"exceptions\"";

    private static readonly Variant[] Console =
    [
        new("without StatusGen", 0),
        new("1,000 codes", 1_000) { Generate = MessagesAndExceptions },
        new("1,000 codes, generate: []", 1_000),
        new("10,000 codes", 10_000) { Generate = MessagesAndExceptions },
        new("10,000 codes, generate: []", 10_000),
    ];

    private static readonly Variant[] Web =
    [
        new("without StatusGen", 0) { IsWeb = true },
        new("100 codes", 100) { IsWeb = true, Generate = MessagesAndExceptions + ", \"responses\"" },
        new("1,000 codes", 1_000) { IsWeb = true, Generate = MessagesAndExceptions + ", \"responses\"" },
        new("10,000 codes", 10_000) { IsWeb = true, Generate = MessagesAndExceptions + ", \"responses\"" },
    ];

    public static void RunConsole(TextWriter output) => Run(Console, output);

    public static void RunWeb(TextWriter output) => Run(Web, output);

    private static void Run(Variant[] variants, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("statusgen-builds").FullName;
        try
        {
            string[] projects = [.. variants.Select((variant, i) => Create(Path.Combine(folder, "p" + i.ToString(CultureInfo.InvariantCulture)), variant))];
            List<double>[] seconds = [.. projects.Select(_ => new List<double>())];
            for (int round = 0; round <= Rounds; round++)
            {
                for (int i = 0; i < projects.Length; i++)
                {
                    double elapsed = Build(projects[i]);
                    if (round > 0)
                        seconds[i].Add(elapsed);
                }
            }

            double without = Median(seconds[0]);
            for (int i = 0; i < projects.Length; i++)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{variants[i].Name,-28} {Median(seconds[i]),6:F2} s  {Median(seconds[i]) / without,5:F2}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Create(string folder, Variant variant)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            variant.IsWeb ? "Microsoft.AspNetCore.Builder.WebApplication.Create(args).Run();\n" : "System.Console.WriteLine(\"built\");\n");
        string items = "";
        if (variant.Entries > 0)
        {
            string registry = Registries.TextOf(variant.Entries);
            File.WriteAllText(
                Path.Combine(folder, "status-codes.json"),
                registry.Replace("\"generate\": [" + MessagesAndExceptions + "]", $"\"generate\": [{variant.Generate}]", StringComparison.Ordinal));
            items = $"""
                <AdditionalFiles Include="status-codes.json" />
                <Reference Include="{AppContext.BaseDirectory}StatusGen.dll" />
                {(variant.IsWeb ? $"<Reference Include=\"{AppContext.BaseDirectory}StatusGen.AspNetCore.dll\" />" : "")}
                <Analyzer Include="{AppContext.BaseDirectory}StatusGen.Generator.dll" />
                <Analyzer Include="{AppContext.BaseDirectory}StatusGen.Registry.dll" />
                """;
        }

        string project = Path.Combine(folder, "Consumer.csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk{(variant.IsWeb ? ".Web" : "")}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        Dotnet("restore", project);
        return project;
    }

    private static double Build(string project)
    {
        foreach (string output in (string[])["bin", "obj/Debug"])
        {
            string path = Path.Combine(Path.GetDirectoryName(project)!, output);
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }

        long start = Stopwatch.GetTimestamp();
        Dotnet("build", project, "--no-restore");
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Dotnet(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(output);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed record Variant(string Name, int Entries)
    {
        public bool IsWeb { get; init; }

        /// <summary>The items of the registry's <c>generate</c>.</summary>
        public string Generate { get; init; } = "";
    }
}
