using System.Runtime.CompilerServices;

namespace StatusGen.Registry.Tests.Docs;

/// <summary>The files of the repository, as they are in the source tree.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    public static string Read(string relativePath) => File.ReadAllText(PathOf(relativePath)).ReplaceLineEndings("\n");

    private static string FindRoot([CallerFilePath] string file = "")
    {
        // A continuous-integration build replaces the root in the paths of sources; the output lies below it as well.
        string? start = Path.GetDirectoryName(file);
        for (string? folder = Directory.Exists(start) ? start : AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "StatusGen.sln")))
                return folder;
        }

        throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
