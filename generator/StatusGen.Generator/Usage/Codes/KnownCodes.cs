using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>Every code that a project sees, from the assembly attributes of itself and of its references. It knows no file.</summary>
internal sealed class KnownCodes
{
    private readonly Dictionary<INamedTypeSymbol, KnownSet> _byType = new(SymbolEqualityComparer.Default);
    private readonly List<KnownSet> _httpSets = [];
    private readonly List<KnownSet> _applicationSets = [];

    private KnownCodes(Compilation compilation)
    {
        Add(compilation.Assembly, compilation);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // Attributes of hundreds of framework assemblies need not be decoded.
            if (LibraryReference.IsOrReferences(assembly, LibraryReference.LibraryName))
                Add(assembly, compilation);
        }

        // A registry that extends IANA's has its codes too; their usual names are those of the library.
        int library = _httpSets.FindIndex(static set => set.CodeType is { Name: "HttpStatus", ContainingNamespace.Name: LibraryReference.LibraryName });
        if (library > 0)
            (_httpSets[0], _httpSets[library]) = (_httpSets[library], _httpSets[0]);
    }

    /// <summary>False where the library is missing: then nothing is known of HTTP, and nobody may speak of it.</summary>
    public bool KnowsHttp => _httpSets.Count > 0;

    public IReadOnlyList<KnownSet> HttpSets => _httpSets;

    public IReadOnlyList<KnownSet> ApplicationSets => _applicationSets;

    public static KnownCodes Of(Compilation compilation) => new(compilation);

    public KnownSet? FindSet(ITypeSymbol? codeType) =>
        codeType is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && _byType.TryGetValue(named, out KnownSet? set) ? set : null;

    /// <summary>The code that a constant is: a member of a set's enum, or a constant of the class beside it.</summary>
    public KnownCode? FindConstant(ISymbol? symbol, int value)
    {
        if (symbol is not IFieldSymbol { IsConst: true, ContainingType: { } type })
            return null;
        if (FindSet(type) is { } set)
            return Find(set, value);
        if (!type.IsStatic)
            return null;

        foreach (KnownSet candidate in _byType.Values)
        {
            if (type.Name == candidate.Names.Values && SymbolEqualityComparer.Default.Equals(type, candidate.FindCompanion(type.Name)))
                return Find(candidate, value);
        }

        return null;
    }

    public KnownCode? FindHttp(int number) => Find(_httpSets, number);

    public KnownCode? FindApplication(int number) => Find(_applicationSets, number);

    public static KnownCode? Find(IReadOnlyList<KnownSet> sets, int number)
    {
        foreach (KnownSet set in sets)
        {
            if (Find(set, number) is { } code)
                return code;
        }

        return null;
    }

    private static KnownCode? Find(KnownSet set, int number) => set.Find(number) is { } entry ? new KnownCode(set, entry) : null;

    private void Add(IAssemblySymbol assembly, Compilation compilation)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute is not { AttributeClass: { Name: "StatusCodeSetAttribute", ContainingNamespace.Name: "StatusGen" } })
                continue;

            ImmutableArray<TypedConstant> arguments = attribute.ConstructorArguments;
            if (arguments.Length != 2
                || arguments[0] is not { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: TypeKind.Enum } codeType }
                || arguments[1] is not { Kind: TypedConstantKind.Primitive, Value: string text }
                || !compilation.IsSymbolAccessibleWithin(codeType, compilation.Assembly)
                || _byType.ContainsKey(codeType))
            {
                continue;
            }

            SetCodes codes = SetCodes.Of(text);
            if (codes.Manifest is not { } manifest)
                continue;

            bool isOfThisProject = SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly);
            KnownSet set = new(codeType, manifest, codes, isOfThisProject);
            _byType.Add(codeType, set);
            (set.IsHttp ? _httpSets : _applicationSets).Add(set);
        }
    }
}
