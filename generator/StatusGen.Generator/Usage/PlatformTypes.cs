using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage;

/// <summary>Types of .NET and of ASP.NET Core that rules compare with; null where a compilation lacks them.</summary>
internal sealed class PlatformTypes(Compilation compilation)
{
    public INamedTypeSymbol? HttpStatusCode { get; } = compilation.GetTypeByMetadataName("System.Net.HttpStatusCode");

    public INamedTypeSymbol? StatusCodes { get; } = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.StatusCodes");

    /// <summary>Whether somebody else has given the number its name: <c>Status499ClientClosedRequest</c> needs no registry.</summary>
    public bool Names(Constant constant)
    {
        if (constant.Symbol is IFieldSymbol { ContainingType: { } type } && IsOneOfThem(type))
            return true;

        // const int Closed = StatusCodes.Status499ClientClosedRequest: the constant behind a constant, by its name.
        foreach (SyntaxReference reference in constant.Symbol?.DeclaringSyntaxReferences ?? [])
        {
            if (reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && IsNamedThere(RightmostName(value), constant.Value))
                return true;
        }

        return false;
    }

    public bool IsOneOfThem(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type, HttpStatusCode) || SymbolEqualityComparer.Default.Equals(type, StatusCodes);

    private bool IsNamedThere(string? name, int value)
    {
        foreach (ISymbol member in name is null ? [] : StatusCodes?.GetMembers(name) ?? [])
        {
            if (member is IFieldSymbol { IsConst: true } field && Integer.TryRead(field.ConstantValue, out int number) && number == value)
                return true;
        }

        return false;
    }

    private static string? RightmostName(ExpressionSyntax expression) => expression switch
    {
        CastExpressionSyntax cast => RightmostName(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => RightmostName(parenthesized.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
