using System;
using System.Text;

namespace StatusGen.Tables;

/// <summary>
/// Numbers as text of a fixed width, six bits a character from '0' on: a column of them is one string literal, which
/// costs the compiler next to nothing, where an array of literals costs a token each.
/// </summary>
internal static class PackedNumber
{
    private const int BitsPerCharacter = 6;

    private const int Mask = (1 << BitsPerCharacter) - 1;

    /// <summary>Characters that hold every number from 0 to <paramref name="maximum"/>.</summary>
    public static int WidthOf(int maximum)
    {
        int width = 1;
        while (((long)maximum >> (BitsPerCharacter * width)) != 0)
            width++;
        return width;
    }

    public static void Append(StringBuilder builder, int value, int width)
    {
        ulong bits = unchecked((uint)value);
        for (int i = 0; i < width; i++)
        {
            builder.Append((char)('0' + (int)(bits & Mask)));
            bits >>= BitsPerCharacter;
        }
    }

    public static int Read(ReadOnlySpan<byte> text, int offset, int width)
    {
        ulong bits = 0;
        for (int i = width - 1; i >= 0; i--)
            bits = (bits << BitsPerCharacter) | (uint)(text[offset + i] - '0');
        return unchecked((int)bits);
    }
}
