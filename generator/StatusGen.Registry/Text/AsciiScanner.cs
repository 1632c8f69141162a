using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StatusGen.Registry.Text;

/// <summary>
/// Finds what is not plain: everything but ASCII's printable characters, and of those up to three. It reads a
/// vector of characters at a time, and four of what is left, since every text of a registry passes here more than once
/// and nearly all of it is plain.
/// </summary>
internal readonly struct AsciiScanner
{
    private const ulong Ones = 0x0001_0001_0001_0001;
    private const ulong HighBits = 0x8000_8000_8000_8000;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
    private const int CharactersPerBlock = 4;

    // What the runtime knows as AggressiveOptimization and netstandard2.0 does not: a build from the command line is over
    // before a loop like this would be compiled a second time.
    private const MethodImplOptions FullyCompiled = (MethodImplOptions)512;

    private readonly bool[] _isPlain;
    private readonly Vector<ushort> _firstLanes;
    private readonly Vector<ushort> _secondLanes;
    private readonly Vector<ushort> _thirdLanes;
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;

    /// <param name="special">One to three printable characters that are not plain.</param>
    public AsciiScanner(string special)
    {
        _isPlain = new bool[128];
        for (char c = ' '; c < '\u007f'; c++)
            _isPlain[c] = special.IndexOf(c) < 0;
        char second = special[special.Length > 1 ? 1 : 0];
        char third = special[special.Length > 2 ? 2 : 0];
        _first = Ones * special[0];
        _second = Ones * second;
        _third = Ones * third;
        _firstLanes = new Vector<ushort>(special[0]);
        _secondLanes = new Vector<ushort>(second);
        _thirdLanes = new Vector<ushort>(third);
    }

    public bool IsPlain(char c) => c < _isPlain.Length && _isPlain[c];

    /// <summary>The first index from <paramref name="start"/> on whose character is not plain, or the length.</summary>
    [MethodImpl(FullyCompiled)]
    public int NextSpecial(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int i = Vector.IsHardwareAccelerated ? CountPlainVectors(rest) * Vector<ushort>.Count : 0;
        ReadOnlySpan<ulong> blocks = MemoryMarshal.Cast<char, ulong>(rest.Slice(i));
        int block = 0;
        while (block < blocks.Length && IsPlain(blocks[block]))
            block++;

        i += block * CharactersPerBlock;
        while (i < rest.Length && IsPlain(rest[i]))
            i++;
        return start + i;
    }

    [MethodImpl(FullyCompiled)]
    private int CountPlainVectors(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<Vector<ushort>> vectors = MemoryMarshal.Cast<char, Vector<ushort>>(text);
        Vector<ushort> space = new(' ');
        Vector<ushort> range = new('~' - ' ');
        int i = 0;
        for (; i < vectors.Length; i++)
        {
            Vector<ushort> lanes = vectors[i];
            Vector<ushort> special = Vector.GreaterThan(lanes - space, range)
                | Vector.Equals(lanes, _firstLanes)
                | Vector.Equals(lanes, _secondLanes)
                | Vector.Equals(lanes, _thirdLanes);
            if (special != Vector<ushort>.Zero)
                break;
        }

        return i;
    }

    /// <summary>
    /// In every lane at once: a subtraction that borrows sets the high bit of the lane it borrows for, and ASCII never has
    /// it set before. A borrow reaches the next lane only where a special character is found anyway.
    /// </summary>
    private bool IsPlain(ulong block)
    {
        if ((block & NotAscii) != 0)
            return false;

        ulong special = (block - (Ones * ' '))
            | ((block ^ (Ones * '\u007f')) - Ones)
            | ((block ^ _first) - Ones)
            | ((block ^ _second) - Ones)
            | ((block ^ _third) - Ones);
        return (special & HighBits) == 0;
    }
}
