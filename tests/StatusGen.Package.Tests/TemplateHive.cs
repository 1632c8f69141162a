namespace StatusGen.Package.Tests;

/// <summary>A place of its own for the templates of <c>dotnet new</c>: those of this machine are out of reach.</summary>
internal sealed class TemplateHive(string folder)
{
    public Task<ToolRun> InstallAsync(string package) => RunAsync(Path.GetDirectoryName(package)!, "install", package);

    public Task<ToolRun> CreateAsync(string project, params string[] arguments) => RunAsync(project, ["statusgen", .. arguments]);

    private Task<ToolRun> RunAsync(string workingFolder, params string[] arguments) =>
        ToolRun.DotnetAsync(workingFolder, ["new", .. arguments, "--debug:custom-hive", folder]);
}
