namespace StatusGen.Registry.Model;

/// <summary>The types that a registry's <c>args</c> may name.</summary>
internal enum ArgumentType
{
    Object,
    String,
    Int,
    Long,
    Decimal,
    Double,
    Bool,
    Guid,
    DateTimeOffset,
}
