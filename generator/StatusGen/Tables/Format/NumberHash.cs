namespace StatusGen.Tables;

/// <summary>Multiplicative hashing of a code into an open-addressing table whose size is a power of two.</summary>
internal static class NumberHash
{
    /// <summary>The generator tries these in turn and names the best in the header.</summary>
    public const uint FirstMultiplier = 2654435769;

    public static uint SlotOf(int code, uint multiplier, int shift) => unchecked((uint)code * multiplier) >> shift;

    /// <summary>Numbers whose span is at most this are looked up by position, without a hash.</summary>
    public const int DenseSpan = 1024;
}
