namespace StatusGen.Generator.Emission.Tables;

/// <summary>The length of a text in UTF-8 as the compiler will write it, unpaired surrogates replaced.</summary>
internal static class Utf8Length
{
    public static int Of(string text)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 0x80)
            {
                length++;
            }
            else if (c < 0x800)
            {
                length += 2;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                length += 4;
                i++;
            }
            else
            {
                length += 3;
            }
        }

        return length;
    }
}
