using System.Globalization;
using System.Reflection;

namespace StatusGen.Package.Tests;

/// <summary>
/// Packs the libraries once, into a temporary folder and with outputs of its own: other tests use the repository's at the
/// same time. Then builds the projects of Consumers against it.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("statusgen-").FullName;

    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public string PackagePath => Path.Combine(Feed, $"StatusGen.{Version}.nupkg");

    public string WebPackagePath => Path.Combine(Feed, $"StatusGen.AspNetCore.{Version}.nupkg");

    public ToolRun? Pack { get; private set; }

    public ToolRun? WebPack { get; private set; }

    public ToolRun? Build { get; private set; }

    private string Feed => Path.Combine(_root, "feed");

    private string Consumers => Path.Combine(_root, "consumers");

    public async Task InitializeAsync()
    {
        Pack = await PackAsync(Metadata("LibraryProject"));
        WebPack = await PackAsync(Metadata("WebLibraryProject"));
        if (Pack.ExitCode != 0 || WebPack.ExitCode != 0)
            return;

        CopyConsumers();
        Build = await BuildAsync("Consumers.slnx");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    public Task<ToolRun> BuildAsync(string project) =>
        ToolRun.DotnetAsync(Consumers, "build", project, "-maxcpucount:2");

    public Task<ToolRun> FormatAsync(params string[] arguments) => ToolRun.DotnetAsync(Consumers, ["format", .. arguments]);

    public string ReadConsumerFile(string relativePath) => File.ReadAllText(Path.Combine(Consumers, relativePath));

    public void RenameConsumerFile(string from, string to) => File.Move(Path.Combine(Consumers, from), Path.Combine(Consumers, to));

    /// <summary>Publishes for this machine, trimmed, and gives what the program prints.</summary>
    public async Task<IReadOnlyList<string>> RunTrimmedAsync(string project)
    {
        AssertBuilt();
        string output = Path.Combine(_root, "published", project);
        ToolRun publish = await ToolRun.DotnetAsync(
            Consumers,
            ["publish", project, "-c", "Release", "-o", output, "--use-current-runtime", "--self-contained", "-p:IsTrimmedRun=true", "-maxcpucount:2"]);
        publish.AssertSucceeded();
        return (await ToolRun.ProgramAsync(Path.Combine(output, OperatingSystem.IsWindows() ? project + ".exe" : project), output)).AssertSucceeded().Lines;
    }

    /// <summary>What a consumer prints; first, that all of them were built.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(string project)
    {
        AssertBuilt();
        return (await ToolRun.DotnetAsync(Consumers, AssemblyPath(project))).AssertSucceeded().Lines;
    }

    public void AssertBuilt()
    {
        Pack!.AssertSucceeded();
        WebPack!.AssertSucceeded();
        Build!.AssertSucceeded();
    }

    public string AssemblyPath(string project, string framework = "net10.0") =>
        Path.Combine(Consumers, project, "bin", "Debug", framework, project + ".dll");

    private Task<ToolRun> PackAsync(string project) =>
        ToolRun.DotnetAsync(
            _root,
            ["pack", project, "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(_root, "artifacts"), $"-p:Version={Version}", "-p:UseSharedCompilation=false", "-maxcpucount:2"]);

    private static string Metadata(string key) =>
        typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private void CopyConsumers()
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Consumers");
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(source, file), File.ReadAllText(file));

        // The package must come from the feed; all else may come from where this machine has it already.
        Write("Package.props", $"""
            <Project>
              <PropertyGroup>
                <StatusGenVersion>{Version}</StatusGenVersion>
                <RestorePackagesPath>{Path.Combine(_root, "packages")}</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
                <RestoreFallbackFolders>{Metadata("PackageFolder")}</RestoreFallbackFolders>
              </PropertyGroup>
            </Project>
            """);

        // Left by a build: no registries of the project.
        Write("Json/bin/Release/status-codes.json", "not a registry");
        Write("Json/obj/copy.status-codes.yaml", "not: [a registry");
    }

    private void Write(string relativePath, string content)
    {
        string path = Path.Combine(Consumers, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
