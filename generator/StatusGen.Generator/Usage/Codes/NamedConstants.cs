using Microsoft.CodeAnalysis;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>The constant that can stand for a number, by the type that the place needs.</summary>
internal static class NamedConstants
{
    /// <summary>
    /// A member of the enum that the place takes, or where it takes a number the constant beside the set's enum. Null where the
    /// type has no name for the number (<c>HttpStatusCode</c> of netstandard2.0 lacks 308, 422 and 429).
    /// </summary>
    public static IFieldSymbol? Find(ITypeSymbol? target, KnownCode code, Compilation compilation)
    {
        IFieldSymbol? field = target switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Enum } type => FindMember(type, code),
            { SpecialType: SpecialType.System_Int32 } => FindField(code.Set.FindCompanion(code.Set.Names.Values), ConstantName(code), code.Number),
            _ => null,
        };
        return field is not null && compilation.IsSymbolAccessibleWithin(field, compilation.Assembly) ? field : null;
    }

    /// <summary>The constant of ASP.NET Core's <c>StatusCodes</c>; several have the same number (<c>Status413PayloadTooLarge</c>).</summary>
    public static IFieldSymbol? FindAspNet(INamedTypeSymbol? statusCodes, KnownCode code) =>
        FindField(statusCodes, ConstantName(code), code.Number) ?? FindValue(statusCodes, code.Number);

    /// <summary>The constant of that value whose name the number alone gives; not an older one.</summary>
    private static IFieldSymbol? FindMember(INamedTypeSymbol type, KnownCode code) =>
        FindField(type, code.Entry.Name, code.Number)
        ?? (SymbolEqualityComparer.Default.Equals(type, code.Set.CodeType) || code.Set.IsHttp ? FindValue(type, code.Number) : null);

    private static string ConstantName(KnownCode code) =>
        code.Set.IsHttp ? "Status" + MessageText.Number(code.Number) + code.Entry.Name : code.Entry.Name;

    private static IFieldSymbol? FindField(INamedTypeSymbol? type, string name, int value)
    {
        foreach (ISymbol member in type?.GetMembers(name) ?? [])
        {
            if (member is IFieldSymbol { IsConst: true } field && Has(field, value))
                return field;
        }

        return null;
    }

    private static IFieldSymbol? FindValue(INamedTypeSymbol? type, int value)
    {
        foreach (ISymbol member in type?.GetMembers() ?? [])
        {
            if (member is IFieldSymbol { IsConst: true } field && Has(field, value))
                return field;
        }

        return null;
    }

    private static bool Has(IFieldSymbol field, int value) => Flow.Integer.TryRead(field.ConstantValue, out int number) && number == value;
}
