using System.Runtime.CompilerServices;

namespace StatusGen.Usage.Tests;

internal static class RepositoryFile
{
    public static string PathOf(string path, [CallerFilePath] string thisFile = "") => Path.Combine(Root(thisFile), path);

    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string Root(string thisFile) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
