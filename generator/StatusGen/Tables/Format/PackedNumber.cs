using System;

namespace StatusGen.Tables;

/// <summary>
/// Numbers as text of a fixed width, six bits a character from '0' on: a column of them is one string literal, which
/// costs the compiler next to nothing, where an array of literals costs a token each.
/// </summary>
internal static class PackedNumber
{
    public const int BitsPerCharacter = 6;

    private const int Mask = (1 << BitsPerCharacter) - 1;

    /// <summary>Characters that hold every number from 0 to <paramref name="maximum"/>.</summary>
    public static int WidthOf(int maximum)
    {
        int width = 1;
        while (((long)maximum >> (BitsPerCharacter * width)) != 0)
            width++;
        return width;
    }

    /// <summary>The character of the lowest bits; the next one follows after <see cref="BitsPerCharacter"/>.</summary>
    public static char LowestCharacter(ulong bits) => (char)('0' + (int)(bits & Mask));

    public static int Read(ReadOnlySpan<byte> text, int offset, int width)
    {
        ulong bits = 0;
        for (int i = width - 1; i >= 0; i--)
            bits = (bits << BitsPerCharacter) | (uint)(text[offset + i] - '0');
        return unchecked((int)bits);
    }
}
