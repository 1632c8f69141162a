using System.Diagnostics;
using System.Globalization;

namespace StatusGen.Benchmarks;

/// <summary>
/// What a registry adds to <c>dotnet build</c> of a console program: clean builds, each variant in turn, medians and
/// ratios against the program without StatusGen. Run with <c>builds</c> as the only argument.
/// </summary>
internal static class BuildComparison
{
    private const int Rounds = 5;

    private static readonly (string Name, int Entries, bool Generates)[] Variants =
    [
        ("without StatusGen", 0, false),
        ("1,000 codes", 1_000, true),
        ("1,000 codes, generate: []", 1_000, false),
        ("10,000 codes", 10_000, true),
        ("10,000 codes, generate: []", 10_000, false),
    ];

    public static void Run(TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("statusgen-builds").FullName;
        try
        {
            string[] projects = [.. Variants.Select((variant, i) => Create(Path.Combine(folder, "p" + i.ToString(CultureInfo.InvariantCulture)), variant.Entries, variant.Generates))];
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
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Variants[i].Name,-28} {Median(seconds[i]),6:F2} s  {Median(seconds[i]) / without,5:F2}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Create(string folder, int entries, bool generates)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"built\");\n");
        string items = "";
        if (entries > 0)
        {
            string registry = Registries.TextOf(entries);
            if (!generates)
                registry = registry.Replace("\"generate\": [\"messages\", \"exceptions\"]", "\"generate\": []", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "status-codes.json"), registry);
            items = $"""
                <AdditionalFiles Include="status-codes.json" />
                <Reference Include="{AppContext.BaseDirectory}StatusGen.dll" />
                <Analyzer Include="{AppContext.BaseDirectory}StatusGen.Generator.dll" />
                <Analyzer Include="{AppContext.BaseDirectory}StatusGen.Registry.dll" />
                """;
        }

        string project = Path.Combine(folder, "Consumer.csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
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
}
