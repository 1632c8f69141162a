namespace StatusGen.Registry.Syntax;

/// <summary>How deep and how large a document may be, whatever its format (STG0014).</summary>
internal static class ReadingLimits
{
    /// <summary>Objects and arrays within each other. Every walk over a tree may recurse, because it is never deeper than this.</summary>
    public const int Nesting = 64;

    /// <summary>Values that the aliases of one YAML file may stand for, all together.</summary>
    public const int AliasedValues = 1_000_000;

    /// <summary>Digits of a hexadecimal or octal number in YAML; the conversion to decimal is quadratic.</summary>
    public const int RadixDigits = 1_000;
}
