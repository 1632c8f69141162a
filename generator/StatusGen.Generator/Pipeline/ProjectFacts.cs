using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.Generator.Emission;
using StatusGen.Generator.Manifest;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Pipeline;

/// <summary>
/// The few facts of a compilation that the generator depends on. Everything else of it is dropped here, so that typing
/// in C# leaves all later steps cached.
/// </summary>
internal sealed record ProjectFacts(LanguageFeatures Features, bool HasLibrary, string AssemblyName, EquatableArray<int> ReferencedHttpStatuses)
{
    private const string LibraryName = "StatusGen";

    public static ProjectFacts Of(Compilation compilation, CancellationToken cancellationToken)
    {
        LanguageVersion version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        return new ProjectFacts(
            LanguageFeatures.Of(version),
            compilation.GetTypeByMetadataName("StatusGen.StatusCodeSet`1") is not null,
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
                if (ManifestOf(attribute) is { Kind: CodeSetKind.Http } manifest)
                    AddCodes(codes, manifest);
            }
        }

        return new List<int>(codes).ToEquatableArray();
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

    private static SetManifest? ManifestOf(AttributeData attribute) =>
        attribute is { AttributeClass: { Name: "StatusCodeSetAttribute", ContainingNamespace.Name: LibraryName }, ConstructorArguments.Length: 2 }
        && attribute.ConstructorArguments[1].Value is string text
            ? ManifestReader.Read(text)
            : null;

    private static void AddCodes(SortedSet<int> codes, SetManifest manifest)
    {
        foreach (ManifestEntry entry in manifest.Entries)
            codes.Add(entry.Code);
    }
}
