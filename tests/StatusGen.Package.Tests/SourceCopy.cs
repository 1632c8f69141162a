using System.Reflection;

namespace StatusGen.Package.Tests;

/// <summary>
/// The sources of the packages in a folder of their own, as a checkout elsewhere: outputs and other tests stay apart, and
/// what depends on the place shows.
/// </summary>
internal static class SourceCopy
{
    private static readonly string Repository = typeof(SourceCopy).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryFolder").Value!;

    public static void Create(string folder)
    {
        foreach (string file in Directory.GetFiles(Repository).Where(file => Path.GetFileName(file) is not ("StatusGen.sln" or ".git")))
            Copy(file, folder);
        foreach (string part in (string[])["generator", "data"])
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository, part), "*", SearchOption.AllDirectories).Where(IsSource))
                Copy(file, folder);
        }

        // Those that are not packed too: a project that is not in the solution would be built for Debug.
        string[] projects = Directory.GetFiles(Path.Combine(folder, "generator"), "*.csproj", SearchOption.AllDirectories);
        File.WriteAllText(
            Path.Combine(folder, "Packages.slnx"),
            $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{Path.GetRelativePath(folder, project)}" />"""))}</Solution>");
    }

    public static Task<ToolRun> PackAsync(string folder, string feed, string version) =>
        ToolRun.DotnetAsync(folder, "pack", "Packages.slnx", "-c", "Release", "-o", feed, $"-p:Version={version}", "-p:UseSharedCompilation=false", "-maxcpucount:2");

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Repository, relativePath)).ReplaceLineEndings("\n");

    private static bool IsSource(string path) =>
        !Path.GetRelativePath(Repository, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static void Copy(string file, string folder)
    {
        string target = Path.Combine(folder, Path.GetRelativePath(Repository, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
