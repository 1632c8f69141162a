using System;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>Finds the entry of a number: by position where the numbers are dense, else by the generator's hash.</summary>
internal sealed class NumberIndex
{
    private readonly int[] _codes;

    // Per position or slot: the index of the entry plus one, 0 where there is none.
    private readonly int[] _slots;
    private readonly int _minimum;
    private readonly uint _multiplier;
    private readonly int _shift;

    public NumberIndex(TableHeader header, ColumnSource source, int[] codes)
    {
        _codes = codes;
        _multiplier = header.NumberMultiplier;
        if (_multiplier == 0)
        {
            _minimum = LowestOf(codes, header.CanonicalCount);
            _slots = Positions(codes, header.CanonicalCount, _minimum);
        }
        else
        {
            _slots = SlotTable.Read(source, TableLayout.NumberSlots, header.CanonicalCount, out _shift);
        }
    }

    /// <summary>The lowest code of a dense set.</summary>
    public int Minimum => _minimum;

    /// <summary>How many numbers a dense set spans, from its lowest code to its highest; 0 where the numbers are not dense.</summary>
    public int Span => _multiplier == 0 ? _slots.Length : 0;

    /// <summary>The index of the entry that answers for the number, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int code)
    {
        int[] slots = _slots;
        if (_multiplier != 0)
            return FindByHash(code, slots);

        uint position = unchecked((uint)(code - _minimum));
        return position < (uint)slots.Length ? slots[position] - 1 : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindByHash(int code, int[] slots)
    {
        int[] codes = _codes;
        int slot = NumberHash.SlotOf(code, _multiplier, _shift);
        while (true)
        {
            int entry = slots[slot] - 1;
            if (entry < 0 || codes[entry] == code)
                return entry;
            slot = (slot + 1) & (slots.Length - 1);
        }
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
