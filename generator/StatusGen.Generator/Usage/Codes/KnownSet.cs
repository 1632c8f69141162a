using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Manifest;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>A set that a project sees: its own or that of a reference.</summary>
internal sealed class KnownSet(INamedTypeSymbol codeType, SetManifest manifest, SetCodes codes, bool isOfThisProject)
{
    public INamedTypeSymbol CodeType => codeType;

    public bool IsHttp => manifest.Kind == CodeSetKind.Http;

    /// <summary>Nobody may conclude anything from an absence.</summary>
    public bool IsIncomplete => manifest.IsIncomplete;

    public bool IsOfThisProject => isOfThisProject;

    /// <summary>Whether each response of the set has the status 200.</summary>
    public bool IsAlwaysOk => manifest.Response is { AlwaysOk: true };

    public string FileName => manifest.FileName;

    public IReadOnlyList<ManifestEntry> Entries => manifest.Entries;

    public IEnumerable<int> Numbers => codes.Numbers;

    public SetNames Names { get; } = new(codeType.Name);

    public ManifestEntry? Find(int number) => codes.Find(number);

    /// <summary>A generated class beside the enum, or null where it was not generated.</summary>
    public INamedTypeSymbol? FindCompanion(string name)
    {
        foreach (INamedTypeSymbol type in codeType.ContainingNamespace.GetTypeMembers(name, arity: 0))
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, codeType.ContainingAssembly))
                return type;
        }

        return null;
    }
}
