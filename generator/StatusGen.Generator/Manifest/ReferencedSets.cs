using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Manifest;

/// <summary>The sets that the references of a project announce and that its code can name.</summary>
internal static class ReferencedSets
{
    public const string LibraryName = "StatusGen";

    /// <param name="compilation">The project.</param>
    /// <param name="withLibrary">Whether the set of the library itself, <c>HttpStatus</c>, is among them.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<ReferencedSet> Of(Compilation compilation, bool withLibrary, CancellationToken cancellationToken)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!ReferencesLibrary(assembly) && !(withLibrary && assembly.Name == LibraryName))
                continue;
            foreach (AttributeData attribute in assembly.GetAttributes())
            {
                if (VisibleSet(attribute, compilation) is { } codeType && attribute.ConstructorArguments[1].Value is string manifest)
                    yield return new ReferencedSet(codeType, manifest);
            }
        }
    }

    /// <summary>An internal set of another assembly has no name here.</summary>
    private static INamedTypeSymbol? VisibleSet(AttributeData attribute, Compilation compilation) =>
        attribute is { AttributeClass: { Name: "StatusCodeSetAttribute", ContainingNamespace.Name: LibraryName }, ConstructorArguments.Length: 2 }
        && attribute.ConstructorArguments[0].Value is INamedTypeSymbol codeType
        && compilation.IsSymbolAccessibleWithin(codeType, compilation.Assembly)
            ? codeType
            : null;

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
