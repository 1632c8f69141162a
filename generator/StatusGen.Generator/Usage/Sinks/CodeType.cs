using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Usage.Sinks;

internal static class CodeType
{
    /// <summary>Whether a status code can have the type: an integer, an enum, either of them or null, or anything at all (<c>object</c>).</summary>
    public static bool CanHold(ITypeSymbol? type) => type switch
    {
        null => false,
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_Object } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => CanHold(nullable.TypeArguments[0]),
        _ => false,
    };
}
