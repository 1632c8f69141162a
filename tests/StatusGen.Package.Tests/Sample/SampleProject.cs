using System.Reflection;

namespace StatusGen.Package.Tests.Sample;

/// <summary>The sample of the repository, as the build left it.</summary>
internal static class SampleProject
{
    private static readonly string Root = Metadata("RepositoryFolder");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    public static string Folder(string project) => Path.Combine(Root, "consumer-sample", project);

    public static string Configuration => Metadata("Configuration");

    public static string AssemblyPath(string project) =>
        Path.Combine(Folder(project), "bin", Configuration, "net10.0", project + ".dll");

    private static string Metadata(string key) =>
        typeof(SampleProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
