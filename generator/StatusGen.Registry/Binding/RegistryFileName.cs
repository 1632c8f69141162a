using System;
using StatusGen.Registry.Naming;

namespace StatusGen.Registry.Binding;

/// <summary>Registries are recognised by their file name: <c>status-codes.json</c>, <c>order.status-codes.yaml</c>.</summary>
internal static class RegistryFileName
{
    private const string Stem = "status-codes";

    private const string DefaultEnum = "AppCode";

    public static bool IsRegistry(string path)
    {
        string name = FileNameOf(path);
        return IsJson(name) || IsYaml(name)
            ? WithoutExtension(name) is var stem
                && (stem.Equals(Stem, StringComparison.OrdinalIgnoreCase) || stem.EndsWith("." + Stem, StringComparison.OrdinalIgnoreCase))
            : false;
    }

    public static bool IsJson(string path) => HasExtension(path, ".json") || HasExtension(path, ".jsonc");

    public static bool IsYaml(string path) => HasExtension(path, ".yaml") || HasExtension(path, ".yml");

    /// <summary><c>order.status-codes.yaml</c> gives <c>OrderCode</c>, <c>status-codes.json</c> and whatever is no name <c>AppCode</c>.</summary>
    public static string DefaultEnumName(string path)
    {
        string stem = WithoutExtension(FileNameOf(path));
        if (!stem.EndsWith("." + Stem, StringComparison.OrdinalIgnoreCase))
            return DefaultEnum;

        string prefix = stem.Substring(0, stem.Length - Stem.Length - 1).Replace('.', '-').Replace(' ', '-');
        string name = CodeName.FromKey(prefix);
        return CSharpIdentifier.IsValid(name) ? name + "Code" : DefaultEnum;
    }

    private static string FileNameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string WithoutExtension(string name)
        => name.LastIndexOf('.') is > 0 and int dot ? name.Substring(0, dot) : name;

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
