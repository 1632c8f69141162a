namespace StatusGen.Generator.Usage.Flow;

internal static class Integer
{
    /// <summary>A constant of an integral type (an enum's is one), where it fits; of <c>char</c> and <c>bool</c> none.</summary>
    public static bool TryRead(object? constant, out int value)
    {
        long? number = constant switch
        {
            int i => i,
            long l => l,
            short s => s,
            byte b => b,
            sbyte s => s,
            ushort u => u,
            uint u => u,
            ulong u and <= int.MaxValue => (long)u,
            _ => null,
        };
        value = number is >= int.MinValue and <= int.MaxValue ? (int)number : 0;
        return number == value;
    }
}
