using System;
using System.Runtime.InteropServices;

namespace StatusGen.Registry.Text;

/// <summary>
/// Finds what is not plain: everything but ASCII's printable characters, and of those up to three. It reads four characters
/// at a time, since every text of a registry passes here more than once and nearly all of it is plain.
/// </summary>
internal readonly struct AsciiScanner
{
    private const ulong Ones = 0x0001_0001_0001_0001;
    private const ulong HighBits = 0x8000_8000_8000_8000;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
    private const int CharactersPerBlock = 4;

    private readonly bool[] _isPlain;
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;

    /// <param name="special">One to three printable characters that are not plain.</param>
    public AsciiScanner(string special)
    {
        _isPlain = new bool[128];
        for (char c = ' '; c < '\u007f'; c++)
            _isPlain[c] = special.IndexOf(c) < 0;
        _first = Ones * special[0];
        _second = Ones * special[special.Length > 1 ? 1 : 0];
        _third = Ones * special[special.Length > 2 ? 2 : 0];
    }

    public bool IsPlain(char c) => c < _isPlain.Length && _isPlain[c];

    /// <summary>The first index from <paramref name="start"/> on whose character is not plain, or the length.</summary>
    public int NextSpecial(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        ReadOnlySpan<ulong> blocks = MemoryMarshal.Cast<char, ulong>(rest);
        int block = 0;
        while (block < blocks.Length && IsPlain(blocks[block]))
            block++;

        int i = block * CharactersPerBlock;
        while (i < rest.Length && IsPlain(rest[i]))
            i++;
        return start + i;
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
