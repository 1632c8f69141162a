using System.Runtime.CompilerServices;

namespace StatusGen.CodeFixes.Tests;

internal static class RepositoryFile
{
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", path));

    private static string ThisFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
