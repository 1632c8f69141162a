using Microsoft.CodeAnalysis;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>What ASP.NET Core calls a result.</summary>
internal static class PlatformResults
{
    private const string Http = "Microsoft.AspNetCore.Http";
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    /// <summary><c>IResult</c> of minimal APIs or <c>IActionResult</c> of controllers.</summary>
    public static bool Is(ITypeSymbol type) => type is { Name: "IResult" } && IsIn(type, Http) || type is { Name: "IActionResult" } && IsIn(type, Mvc);

    /// <summary>A result that does nothing, because the response is written already.</summary>
    public static bool IsEmpty(ISymbol? member, ITypeSymbol? type) =>
        type is { Name: "EmptyResult" } && IsIn(type, Mvc)
        || member is IPropertySymbol { Name: "Empty", ContainingType: { Name: "Results" or "TypedResults" } results } && IsIn(results, Http);

    private static bool IsIn(ITypeSymbol type, string space) => type.ContainingNamespace.ToDisplayString() == space;
}
