namespace StatusGen.Registry.Syntax;

internal enum ScalarKind
{
    String,

    /// <summary>A number without fraction and exponent; it may exceed every integer type.</summary>
    Integer,

    /// <summary>Any other number.</summary>
    Number,

    Boolean,
    Null,
}
