using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.Generator.Emission;
using StatusGen.Generator.Manifest;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Pipeline;

/// <summary>
/// The few facts of a compilation that the generator depends on. Everything else of it is dropped here, so that typing
/// in C# leaves all later steps cached.
/// </summary>
internal sealed record ProjectFacts(LanguageFeatures Features, bool HasLibrary, bool HasJson, string AssemblyName, EquatableArray<int> ReferencedHttpStatuses)
{
    private const string LibraryName = "StatusGen";

    // By the manifest itself, which lives as long as the reference: a keystroke decodes nothing again.
    private static readonly ConditionalWeakTable<string, int[]> HttpCodes = new();

    public static ProjectFacts Of(Compilation compilation, CancellationToken cancellationToken)
    {
        LanguageVersion version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        return new ProjectFacts(
            LanguageFeatures.Of(version),
            compilation.GetTypeByMetadataName("StatusGen.StatusCodeSet`1") is not null,
            compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonPropertyOrderAttribute") is not null,
            compilation.AssemblyName ?? "",
            HttpStatusesOfReferences(compilation, cancellationToken));
    }

    private static EquatableArray<int> HttpStatusesOfReferences(Compilation compilation, CancellationToken cancellationToken)
    {
        SortedSet<int> codes = [];
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!ReferencesLibrary(assembly))
                continue;
            foreach (AttributeData attribute in assembly.GetAttributes())
            {
                if (IsVisibleSet(attribute, compilation) && attribute.ConstructorArguments[1].Value is string manifest)
                    codes.UnionWith(HttpCodes.GetValue(manifest, ReadHttpCodes));
            }
        }

        return new List<int>(codes).ToEquatableArray();
    }

    /// <summary>An internal set of another assembly has no name here.</summary>
    private static bool IsVisibleSet(AttributeData attribute, Compilation compilation) =>
        attribute is { AttributeClass: { Name: "StatusCodeSetAttribute", ContainingNamespace.Name: LibraryName }, ConstructorArguments.Length: 2 }
        && attribute.ConstructorArguments[0].Value is INamedTypeSymbol codeType
        && compilation.IsSymbolAccessibleWithin(codeType, compilation.Assembly);

    private static int[] ReadHttpCodes(string manifest)
    {
        if (!ManifestReader.IsHttp(manifest) || ManifestReader.Read(manifest) is not { } set)
            return [];

        int[] codes = new int[set.Entries.Count];
        for (int i = 0; i < codes.Length; i++)
            codes[i] = set.Entries[i].Code;
        return codes;
    }

    /// <summary>Attributes of hundreds of framework assemblies need not be decoded on every keystroke.</summary>
    private static bool ReferencesLibrary(IAssemblySymbol assembly)
    {
        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity reference in module.ReferencedAssemblies)
            {
                if (reference.Name == LibraryName)
                    return true;
            }
        }

        return false;
    }
}
