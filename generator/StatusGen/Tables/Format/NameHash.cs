using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace StatusGen.Tables;

/// <summary>
/// The hash of a key or name. It reads four characters at a time in two independent lanes: a lookup spends most of its
/// time here. Not seeded at run time: the table is built by the generator, and its keys are not an attacker's.
/// </summary>
internal static class NameHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static uint Compute(ReadOnlySpan<char> text)
    {
        unchecked
        {
            ulong left = (ulong)text.Length * Prime;
            ulong right = Prime;
            while (text.Length >= 8)
            {
                left = (left ^ Read(text)) * Prime;
                right = (right ^ Read(text.Slice(4))) * Prime;
                left ^= left >> 32;
                right ^= right >> 32;
                text = text.Slice(8);
            }

            if (text.Length >= 4)
            {
                left = (left ^ Read(text)) * Prime;
                left ^= left >> 32;
                text = text.Slice(4);
            }

            ulong rest = 0;
            foreach (char c in text)
                rest = (rest << 16) | c;

            ulong hash = (left ^ (right << 7) ^ rest) * Prime;
            return (uint)(hash >> 32);
        }
    }

    private static ulong Read(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        if (BitConverter.IsLittleEndian)
            return Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text)));
#endif
        return text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48);
    }
}
