using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace StatusGen.Tables;

/// <summary>The numbers of every entry, unpacked once: reading them from the text at every look-up would cost more than the look-up.</summary>
internal sealed class EntryNumbers
{
    public readonly int[] Codes;

    private readonly short[] _httpStatus;
    private readonly int[] _modules;
    private readonly byte[] _flags;

#if NET8_0_OR_GREATER
    // Runs once a set, so tier 0 would be all it ever gets.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    public EntryNumbers(ColumnSource source, int count)
    {
        ReadOnlySpan<byte> text = source.Read(TableLayout.Numbers);
        Codes = new int[count];
        _httpStatus = new short[count];
        _modules = new int[count];
        _flags = new byte[count];
        for (int i = 0; i < count; i++)
        {
            int offset = i * NumberRecord.Width;
            Codes[i] = PackedNumber.Read(text, offset, NumberRecord.CodeWidth);
            offset += NumberRecord.CodeWidth;
            _httpStatus[i] = (short)PackedNumber.Read(text, offset, NumberRecord.HttpStatusWidth);
            offset += NumberRecord.HttpStatusWidth;
            _modules[i] = PackedNumber.Read(text, offset, NumberRecord.ModuleWidth) - 1;
            offset += NumberRecord.ModuleWidth;
            _flags[i] = (byte)PackedNumber.Read(text, offset, NumberRecord.FlagsWidth);
        }
    }

    public int HttpStatusAt(int entry) => _httpStatus[entry];

    public int ModuleAt(int entry) => _modules[entry];

    public bool Has(int entry, EntryFlags flag) => (_flags[entry] & (int)flag) != 0;
}
