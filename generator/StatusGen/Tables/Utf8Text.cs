using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace StatusGen.Tables;

/// <summary>From the bytes of a table to a string.</summary>
internal static class Utf8Text
{
    /// <summary>
    /// Keys, names and many messages are ASCII. The runtime's decoder is faster, but its first call in a process costs some
    /// milliseconds, a third of a cold first message; these texts are short and each is decoded once.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        char[] characters = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
                return DecodeBeyondAscii(bytes);
            characters[i] = (char)bytes[i];
        }

        return new string(characters);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string DecodeBeyondAscii(ReadOnlySpan<byte> bytes) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(bytes);
#else
        Encoding.UTF8.GetString(bytes.ToArray());
#endif
}
