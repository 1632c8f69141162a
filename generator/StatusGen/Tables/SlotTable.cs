using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace StatusGen.Tables;

/// <summary>Unpacks a hash table that the generator built: as many slots as the next power of two, each of one width.</summary>
internal static class SlotTable
{
    /// <param name="source">The set's table.</param>
    /// <param name="column">The column of the hash table.</param>
    /// <param name="values">How many values the slots tell apart, 0 for an empty slot aside.</param>
    /// <param name="shift">How far a 32-bit hash is shifted to the right to become a slot.</param>
#if NET8_0_OR_GREATER
    // Runs once a table, so tier 0 would be all it ever gets.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    public static int[] Read(ColumnSource source, int column, int values, out int shift)
    {
        ReadOnlySpan<byte> text = source.Read(column);
        int width = PackedNumber.WidthOf(values);
        int[] slots = new int[text.Length / width];
        for (int i = 0; i < slots.Length; i++)
            slots[i] = PackedNumber.Read(text, i * width, width);

        shift = SlotTableSize.ShiftOf(slots.Length);
        return slots;
    }

    /// <summary>A table of codes: in the upper half of a slot the code, in the lower the index of its entry plus one; 0 for an empty slot.</summary>
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    public static ulong[] ReadWithCodes(ColumnSource source, int column, int[] codes, int values, out int shift)
    {
        ReadOnlySpan<byte> text = source.Read(column);
        int width = PackedNumber.WidthOf(values);
        ulong[] slots = new ulong[text.Length / width];
        for (int i = 0; i < slots.Length; i++)
        {
            int value = PackedNumber.Read(text, i * width, width);
            if (value > 0)
                slots[i] = unchecked(((ulong)(uint)codes[value - 1] << 32) | (uint)value);
        }

        shift = SlotTableSize.ShiftOf(slots.Length);
        return slots;
    }
}
