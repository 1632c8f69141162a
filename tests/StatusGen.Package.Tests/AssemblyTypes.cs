using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StatusGen.Package.Tests;

/// <summary>The types of an assembly, read without loading it.</summary>
internal static class AssemblyTypes
{
    public static IReadOnlyList<string> Public(string path)
    {
        using PEReader file = new(File.OpenRead(path));
        MetadataReader reader = file.GetMetadataReader();
        return
        [
            .. reader.TypeDefinitions.Select(reader.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                .Select(type => reader.GetString(type.Namespace) + "." + reader.GetString(type.Name))
                .Order(StringComparer.Ordinal),
        ];
    }
}
