using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StatusGen.Tables;

/// <summary>
/// The hash of a key or name. It reads four characters at a time in two independent lanes: a look-up spends most of its
/// time here. Not seeded at run time: the table is built by the generator, and its keys are not an attacker's.
/// </summary>
internal static class NameHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    private const int Step = 4;

    public static uint Compute(ReadOnlySpan<char> text)
    {
        unchecked
        {
            ulong left = (ulong)text.Length * Prime;
            ulong right = Prime;
            int offset = 0;
            for (; offset + (2 * Step) <= text.Length; offset += 2 * Step)
            {
                left = (left ^ Read(text, offset)) * Prime;
                right = (right ^ Read(text, offset + Step)) * Prime;
                left ^= left >> 32;
                right ^= right >> 32;
            }

            // What is left over is read together with characters before it: overlapping costs less than a loop.
            if (offset + Step < text.Length)
            {
                left = (left ^ Read(text, offset)) * Prime;
                left ^= left >> 32;
            }

            ulong rest = text.Length >= Step ? Read(text, text.Length - Step) : ReadShort(text);
            ulong hash = (left ^ (right << 7) ^ rest) * Prime;
            return (uint)(hash >> 32);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ReadOnlySpan<char> text, int offset)
    {
        if (BitConverter.IsLittleEndian)
            return Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), offset)));
        return text[offset] | ((ulong)text[offset + 1] << 16) | ((ulong)text[offset + 2] << 32) | ((ulong)text[offset + 3] << 48);
    }

    private static ulong ReadShort(ReadOnlySpan<char> text)
    {
        ulong rest = 0;
        foreach (char c in text)
            rest = (rest << 16) | c;
        return rest;
    }
}
