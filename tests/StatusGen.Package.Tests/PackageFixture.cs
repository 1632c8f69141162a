using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace StatusGen.Package.Tests;

/// <summary>Packs the packages once, then builds the projects of Consumers against them, all at once.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    public static readonly string[] Packages = ["StatusGen", "StatusGen.AspNetCore", "StatusGen.OpenApi", "StatusGen.Templates"];

    private readonly string _root = Directory.CreateTempSubdirectory("statusgen-").FullName;

    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public ToolRun? Pack { get; private set; }

    public ToolRun? Build { get; private set; }

    internal TemplateHive Templates => new(Path.Combine(_root, "hive"));

    private string Feed => Path.Combine(_root, "feed");

    private string Consumers => Path.Combine(_root, "consumers");

    public async Task InitializeAsync()
    {
        SourceCopy.Create(NewFolder("source"));
        Pack = await SourceCopy.PackAsync(NewFolder("source"), Feed, Version);
        if (Pack.ExitCode != 0)
            return;

        RivalPackage.Create(Feed, "Rival.Newer", new Version(99, 0, 0, 0));
        RivalPackage.Create(Feed, "Rival.Older", new Version(1, 0, 0, 0));
        CopyConsumers();
        (await Templates.InstallAsync(PackagePath("StatusGen.Templates"))).AssertSucceeded();
        (await Templates.CreateAsync(Path.Combine(Consumers, "TemplateJson"))).AssertSucceeded();
        (await Templates.CreateAsync(Path.Combine(Consumers, "TemplateYaml"), "--format", "yaml")).AssertSucceeded();
        Build = await BuildAsync("Consumers.slnx");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Where nothing of a build is in the way.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    public string PackagePath(string id, string extension = "nupkg") => Path.Combine(Feed, $"{id}.{Version}.{extension}");

    public Task<ToolRun> BuildAsync(string project, params string[] arguments) =>
        ToolRun.DotnetAsync(Consumers, ["build", project, "-maxcpucount:2", .. arguments]);

    public Task<ToolRun> FormatAsync(params string[] arguments) => ToolRun.DotnetAsync(Consumers, ["format", .. arguments]);

    public string ReadConsumerFile(string relativePath) => File.ReadAllText(Path.Combine(Consumers, relativePath));

    public void RenameConsumerFile(string from, string to) => File.Move(Path.Combine(Consumers, from), Path.Combine(Consumers, to));

    public bool ConsumerHas(string relativePath) => Path.Exists(Path.Combine(Consumers, relativePath));

    /// <summary>Puts a folder where the schema would be written.</summary>
    public void BlockSchema(string project) => Directory.CreateDirectory(Path.Combine(Consumers, project, "status-codes.schema.json"));

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
    public async Task<IReadOnlyList<string>> RunAsync(string folder, string? project = null)
    {
        AssertBuilt();
        return (await ToolRun.DotnetAsync(Consumers, AssemblyPath(folder, project: project))).AssertSucceeded().Lines;
    }

    public void AssertBuilt()
    {
        Pack!.AssertSucceeded();
        Build!.AssertSucceeded();
    }

    public string AssemblyPath(string folder, string framework = "net10.0", string? project = null) =>
        Path.Combine(Consumers, folder, "bin", "Debug", framework, (project ?? Path.GetFileName(folder)) + ".dll");

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
                <StatusGenFeed>{Feed}</StatusGenFeed>
                <RestorePackagesPath>{Path.Combine(_root, "packages")}</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
                <RestoreFallbackFolders>{Metadata("PackageFolder")}</RestoreFallbackFolders>
              </PropertyGroup>
            </Project>
            """);

        // Left by a build or by another package manager: no registries of the project.
        Write("Json/bin/Release/status-codes.json", "not a registry");
        Write("Json/obj/copy.status-codes.yaml", "not: [a registry");
        Write("Json/Orders/bin/status-codes.json", "not a registry");
        Write("Json/Orders/node_modules/shop/status-codes.json", "not a registry");
        Write("Json/Orders/.cache/status-codes.json", "not a registry");

        // Of an earlier version of the package.
        Write("Json/Orders/status-codes.schema.json", "{}");

        // The README of the package, as a new user follows it.
        string readme = SourceCopy.Read("generator/StatusGen/README.md");
        Write("FirstMinutes/status-codes.json", Block("jsonc").Match(readme).Groups["content"].Value);
        Write("FirstMinutes/Program.cs", Block("csharp").Match(readme).Groups["content"].Value);
        Write("FirstMinutes/Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="StatusGen" Version="$(StatusGenVersion)" />
              </ItemGroup>
            </Project>
            """);
    }

    private static Regex Block(string language) => new($"^```{language}\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    private void Write(string relativePath, string content)
    {
        string path = Path.Combine(Consumers, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
