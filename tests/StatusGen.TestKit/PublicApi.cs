using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusGen.TestKit;

/// <summary>What a library offers to those who compile against it.</summary>
public static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Every public type with its public and protected members, in a fixed order.</summary>
    public static string Print(string libraryPath)
    {
        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => IsNeeded(Path.GetFileName(path)) && Path.GetFileName(path) != Path.GetFileName(libraryPath));
        PortableExecutableReference library = MetadataReference.CreateFromFile(libraryPath);
        CSharpCompilation compilation = CSharpCompilation.Create("api", references: [.. platform.Select(path => MetadataReference.CreateFromFile(path)), library]);
        IAssemblySymbol assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;

        IEnumerable<string> lines = Types(assembly.GlobalNamespace)
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)
            .SelectMany(type => (string[])[Declaration(type), .. Members(type), ""]);
        return string.Join('\n', lines);
    }

    private static bool IsNeeded(string fileName) =>
        fileName is "netstandard.dll" or "StatusGen.dll"
        || fileName.StartsWith("System.", StringComparison.Ordinal)
        || fileName.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || fileName.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static string Declaration(INamedTypeSymbol type)
    {
        string[] bases =
        [
            .. type.BaseType is { SpecialType: SpecialType.None } ancestor ? [ancestor.ToDisplayString()] : Array.Empty<string>(),
            .. type.Interfaces.Select(contract => contract.ToDisplayString()).Order(StringComparer.Ordinal),
        ];
        string modifiers = type.TypeKind != TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return modifiers + type.ToDisplayString(Format) + (bases.Length == 0 ? "" : " : " + string.Join(", ", bases));
    }

    private static IEnumerable<string> Members(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
            .Where(member => member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet })
            .Where(member => member is not IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true })
            .Where(member => type.TypeKind is not TypeKind.Delegate || member.Name == "Invoke")
            .Select(member => "    " + member.ToDisplayString(Format) + Accessors(member))
            .Order(StringComparer.Ordinal);

    private static string Accessors(ISymbol member) =>
        member is not IPropertySymbol property ? "" : IsPublic(property.SetMethod) ? " { get; set; }" : IsPublic(property.GetMethod) ? " { get; }" : " { }";

    private static bool IsPublic(IMethodSymbol? accessor) => accessor?.DeclaredAccessibility == Accessibility.Public;
}
