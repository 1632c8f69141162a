namespace StatusGen.Tables;

/// <summary>Hash tables have a power of two as their size, and take their slot from the upper bits of a 32-bit hash.</summary>
internal static class SlotTableSize
{
    /// <summary>At least half of the slots stay empty: a miss then ends after a step or two.</summary>
    public static int For(int count)
    {
        int size = 2;
        while (size < 2 * count)
            size *= 2;
        return size;
    }

    /// <summary>How far a hash is shifted to the right to become a slot.</summary>
    public static int ShiftOf(int size)
    {
        int shift = 32;
        for (int rest = size; rest > 1; rest >>= 1)
            shift--;
        return shift;
    }
}
