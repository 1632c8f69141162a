using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace StatusGen.Tables;

/// <summary>The numbers of every entry, unpacked once: reading them from the text at every look-up would cost more than the look-up.</summary>
internal sealed class EntryNumbers
{
    public readonly int[] Codes;

    /// <summary>The lowest of them; 0 where there is none.</summary>
    public readonly int Lowest;

    /// <summary>The highest of them; 0 where there is none.</summary>
    public readonly int Highest;

    private readonly ColumnSource _source;

    // The rest waits for its first use: a message, a name, a parsed text need the codes alone.
    private Rest? _rest;

#if NET8_0_OR_GREATER
    // Runs once a set, so tier 0 would be all it ever gets.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    public EntryNumbers(ColumnSource source, int count)
    {
        _source = source;
        ReadOnlySpan<byte> text = source.Read(TableLayout.Numbers);
        int[] codes = new int[count];
        int lowest = codes.Length == 0 ? 0 : int.MaxValue;
        int highest = codes.Length == 0 ? 0 : int.MinValue;
        for (int i = 0; i < codes.Length; i++)
        {
            int code = PackedNumber.Read(text, i * NumberRecord.Width, NumberRecord.CodeWidth);
            codes[i] = code;
            if (code < lowest)
                lowest = code;
            if (code > highest)
                highest = code;
        }

        Codes = codes;
        Lowest = lowest;
        Highest = highest;
    }

    // Two threads that meet here unpack the same numbers twice.
    private Rest Others => _rest ??= new Rest(_source.Read(TableLayout.Numbers), Codes.Length);

    public int HttpStatusAt(int entry) => Others.HttpStatus[entry];

    public int ModuleAt(int entry) => Others.Modules[entry];

    public bool Has(int entry, EntryFlags flag) => (Others.Flags[entry] & (int)flag) != 0;

    private sealed class Rest
    {
        public readonly short[] HttpStatus;
        public readonly int[] Modules;
        public readonly byte[] Flags;

#if NET8_0_OR_GREATER
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
        public Rest(ReadOnlySpan<byte> text, int count)
        {
            HttpStatus = new short[count];
            Modules = new int[count];
            Flags = new byte[count];
            for (int i = 0; i < count; i++)
            {
                int offset = (i * NumberRecord.Width) + NumberRecord.CodeWidth;
                HttpStatus[i] = (short)PackedNumber.Read(text, offset, NumberRecord.HttpStatusWidth);
                offset += NumberRecord.HttpStatusWidth;
                Modules[i] = PackedNumber.Read(text, offset, NumberRecord.ModuleWidth) - 1;
                offset += NumberRecord.ModuleWidth;
                Flags[i] = (byte)PackedNumber.Read(text, offset, NumberRecord.FlagsWidth);
            }
        }
    }
}
