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
/// <param name="Features">What the consumer's C# can read.</param>
/// <param name="HasLibrary">Whether the StatusGen library is referenced.</param>
/// <param name="HasWebLibrary">Whether StatusGen.AspNetCore is referenced, and C# is new enough for response types.</param>
/// <param name="HasJson">Whether System.Text.Json is referenced.</param>
/// <param name="AssemblyName">The project's assembly.</param>
/// <param name="ReferencedHttpStatuses">The codes of the HTTP sets of references, in order.</param>
internal sealed record ProjectFacts(
    LanguageFeatures Features,
    bool HasLibrary,
    bool HasWebLibrary,
    bool HasJson,
    string AssemblyName,
    EquatableArray<int> ReferencedHttpStatuses)
{
    // By the manifest itself, which lives as long as the reference: a keystroke decodes nothing again.
    private static readonly ConditionalWeakTable<string, int[]> HttpCodes = new();

    public static ProjectFacts Of(Compilation compilation, CancellationToken cancellationToken)
    {
        LanguageVersion version = compilation is CSharpCompilation csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        bool hasLibrary = compilation.GetTypeByMetadataName("StatusGen.StatusCodeSet`1") is not null;
        return new ProjectFacts(
            LanguageFeatures.Of(version),
            hasLibrary,
            hasLibrary && version >= LanguageVersion.CSharp11 && HasResponseBase(compilation),
            compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonPropertyOrderAttribute") is not null,
            compilation.AssemblyName ?? "",
            HttpStatusesOfReferences(compilation, cancellationToken));
    }

    /// <summary>The library that declares the base gets no response types of its own.</summary>
    private static bool HasResponseBase(Compilation compilation) =>
        compilation.GetTypeByMetadataName("StatusGen.AspNetCore.StatusCodeResponse") is { } type
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private static EquatableArray<int> HttpStatusesOfReferences(Compilation compilation, CancellationToken cancellationToken)
    {
        List<int> codes = [];
        foreach (ReferencedSet set in ReferencedSets.Of(compilation, withLibrary: false, cancellationToken))
            codes.AddRange(HttpCodes.GetValue(set.Manifest, ReadHttpCodes));

        // Sets may share codes. No sorted set: it would be compiled for numbers in every build.
        codes.Sort();
        List<int> distinct = new(codes.Count);
        foreach (int code in codes)
        {
            if (distinct.Count == 0 || distinct[distinct.Count - 1] != code)
                distinct.Add(code);
        }

        return distinct.ToEquatableArray();
    }

    private static int[] ReadHttpCodes(string manifest)
    {
        if (!ManifestReader.IsHttp(manifest) || ManifestReader.Read(manifest) is not { } set)
            return [];

        int[] codes = new int[set.Entries.Count];
        for (int i = 0; i < codes.Length; i++)
            codes[i] = set.Entries[i].Code;
        return codes;
    }
}
