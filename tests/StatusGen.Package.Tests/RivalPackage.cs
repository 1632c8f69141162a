using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;

namespace StatusGen.Package.Tests;

/// <summary>An analyzer package of somebody else that brings a YamlDotNet of its own, which has nothing that we call.</summary>
internal static class RivalPackage
{
    public static void Create(string feed, string id, Version yamlDotNet)
    {
        using ZipArchive archive = ZipFile.Open(Path.Combine(feed, $"{id}.1.0.0.nupkg"), ZipArchiveMode.Create);
        using (StreamWriter nuspec = new(archive.CreateEntry($"{id}.nuspec").Open()))
        {
            nuspec.Write($"""
                <package>
                  <metadata>
                    <id>{id}</id>
                    <version>1.0.0</version>
                    <authors>somebody else</authors>
                    <description>Brings YamlDotNet {yamlDotNet}.</description>
                  </metadata>
                </package>
                """);
        }

        PersistedAssemblyBuilder assembly = new(new AssemblyName("YamlDotNet") { Version = yamlDotNet }, typeof(object).Assembly);
        assembly.DefineDynamicModule("YamlDotNet");
        using Stream library = archive.CreateEntry("analyzers/dotnet/cs/YamlDotNet.dll").Open();
        assembly.Save(library);
    }
}
