using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>Finds the entry of a number: by position where the numbers are dense, else by the generator's hash.</summary>
internal sealed class NumberIndex
{
    // With more numbers than this between two codes, on average, a table by position takes more than the texts do.
    private const int WidestGap = 16;

    /// <summary>The lowest code.</summary>
    public readonly int Lowest;

    /// <summary>How many numbers the set spans, from its lowest code to its highest; 0 where they lie too far apart for a table by position.</summary>
    public readonly int Span;

    /// <summary>How many entries the set has.</summary>
    public readonly int Count;

    // Dense: per position the index of the entry plus one, 0 where there is none.
    private readonly int[] _positions;

    // By hash: per slot the code in the upper half, in the lower the index of the entry plus one; one read tells both.
    private readonly ulong[] _slots;
    private readonly uint _multiplier;
    private readonly int _shift;

    public NumberIndex(TableHeader header, ColumnSource source, EntryNumbers numbers)
    {
        int[] codes = numbers.Codes;
        Count = codes.Length;
        Lowest = numbers.Lowest;
        long span = codes.Length == 0 ? 0 : (long)numbers.Highest - Lowest + 1;
        _multiplier = header.NumberMultiplier;
        if (_multiplier == 0)
        {
            Span = (int)span;
            _positions = Positions(codes, header.CanonicalCount);
            _slots = [];
        }
        else
        {
            Span = span <= (long)codes.Length * WidestGap ? (int)span : 0;
            _positions = [];
            _slots = SlotTable.ReadWithCodes(source, TableLayout.NumberSlots, codes, header.CanonicalCount, out _shift);
        }
    }

    /// <summary>The index of the entry that answers for the number, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int code)
    {
        if (_multiplier == 0)
        {
            int[] positions = _positions;
            uint position = unchecked((uint)(code - Lowest));
            return position < (uint)positions.Length ? positions[position] - 1 : -1;
        }

        ulong[] slots = _slots;
        uint slot = NumberHash.SlotOf(code, _multiplier, _shift);
        while (slot < (uint)slots.Length)
        {
            ulong pair = slots[slot];
            if ((int)(pair >> 32) == code || pair == 0)
                return (int)pair - 1;
            slot = (slot + 1) & (uint)(slots.Length - 1);
        }

        return -1;
    }

    private int[] Positions(int[] codes, int count)
    {
        int[] positions = new int[Span];
        for (int i = 0; i < count; i++)
            positions[codes[i] - Lowest] = i + 1;
        return positions;
    }
}
