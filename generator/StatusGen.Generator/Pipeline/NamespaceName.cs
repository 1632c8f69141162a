using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Pipeline;

/// <summary>The qualified name of a namespace. The compiler's own display of symbols would do, at the price of compiling it in every build.</summary>
internal static class NamespaceName
{
    /// <summary>Empty for the global namespace.</summary>
    public static string Of(INamespaceSymbol space) => space.ContainingNamespace is { IsGlobalNamespace: false } parent ? Of(parent) + "." + space.Name : space.Name;
}
