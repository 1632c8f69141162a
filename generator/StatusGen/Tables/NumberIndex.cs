using System;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>Finds the entry of a number: by position where the numbers are dense, else by the generator's hash.</summary>
internal sealed class NumberIndex
{
    /// <summary>The lowest code of a dense set.</summary>
    public readonly int Minimum;

    /// <summary>How many numbers a dense set spans, from its lowest code to its highest; 0 where the numbers are not dense.</summary>
    public readonly int Span;

    // Dense: per position the index of the entry plus one, 0 where there is none.
    private readonly int[] _positions;

    // By hash: per slot the code in the upper half, in the lower the index of the entry plus one; one read tells both.
    public readonly ulong[] Slots;

    public readonly uint Multiplier;

    public readonly int Shift;

    public NumberIndex(TableHeader header, ColumnSource source, int[] codes)
    {
        Multiplier = header.NumberMultiplier;
        if (Multiplier == 0)
        {
            Minimum = LowestOf(codes, header.CanonicalCount);
            _positions = Positions(codes, header.CanonicalCount, Minimum);
            Slots = [];
            Span = _positions.Length;
        }
        else
        {
            _positions = [];
            Slots = SlotTable.ReadWithCodes(source, TableLayout.NumberSlots, codes, header.CanonicalCount, out Shift);
        }
    }

    /// <summary>The index of the entry that answers for the number, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int code)
    {
        if (Multiplier != 0)
            return FindByHash(code, Slots, Multiplier, Shift);

        int[] positions = _positions;
        uint position = unchecked((uint)(code - Minimum));
        return position < (uint)positions.Length ? positions[position] - 1 : -1;
    }

    /// <summary>The same, where the numbers are known not to be dense.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindByHash(int code, ulong[] slots, uint multiplier, int shift)
    {
        uint slot = (uint)NumberHash.SlotOf(code, multiplier, shift);
        while (slot < (uint)slots.Length)
        {
            ulong pair = slots[slot];
            if ((int)(pair >> 32) == code || pair == 0)
                return (int)pair - 1;
            slot = (slot + 1) & (uint)(slots.Length - 1);
        }

        return -1;
    }

    private static int LowestOf(int[] codes, int count)
    {
        int minimum = count == 0 ? 0 : codes[0];
        for (int i = 1; i < count; i++)
            minimum = Math.Min(minimum, codes[i]);
        return minimum;
    }

    private static int[] Positions(int[] codes, int count, int minimum)
    {
        int size = 0;
        for (int i = 0; i < count; i++)
            size = Math.Max(size, codes[i] - minimum + 1);

        int[] positions = new int[size];
        for (int i = 0; i < count; i++)
            positions[codes[i] - minimum] = i + 1;
        return positions;
    }
}
