namespace StatusGen.Generator.Emission.Tables;

internal static class SlotTableSize
{
    /// <summary>A power of two that leaves at least half of the slots empty: a miss then ends after a step or two.</summary>
    public static int For(int count)
    {
        int size = 2;
        while (size < 2 * count)
            size *= 2;
        return size;
    }

    public static int ShiftOf(int size)
    {
        int shift = 32;
        for (int rest = size; rest > 1; rest >>= 1)
            shift--;
        return shift;
    }
}
