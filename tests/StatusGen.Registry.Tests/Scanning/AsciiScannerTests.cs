using StatusGen.Registry.Text;

namespace StatusGen.Registry.Tests.Scanning;

public sealed class AsciiScannerTests
{
    private const int LongestText = 70;

    [Theory]
    [InlineData("\u007f")]
    [InlineData("\"\\")]
    [InlineData("<>&")]
    public void NextSpecial_OneCharacterAnywhere_IsFoundWhereItStands(string special)
    {
        AsciiScanner scanner = new(special);
        foreach (char c in Characters(special))
        {
            bool isPlain = c is >= ' ' and < '\u007f' && !special.Contains(c, StringComparison.Ordinal);
            for (int length = 1; length < LongestText; length++)
            {
                // Vectors, blocks of four and what is left: the character stands in each of them.
                for (int at = 0; at < length; at++)
                {
                    string text = new string('a', at) + c + new string('z', length - at - 1);

                    Assert.Equal(isPlain ? length : at, scanner.NextSpecial(text, 0));
                }
            }
        }
    }

    [Fact]
    public void NextSpecial_FromAnyStart_LooksAtTheRestOnly()
    {
        AsciiScanner scanner = new("\"\\");
        string text = string.Concat(Enumerable.Repeat("twenty characters ab\"", 5));
        for (int start = 0; start <= text.Length; start++)
        {
            int next = text.IndexOf('"', start);

            Assert.Equal(next < 0 ? text.Length : next, scanner.NextSpecial(text, start));
        }
    }

    private static IEnumerable<char> Characters(string special) =>
        Enumerable.Range(0, 0x101).Select(static c => (char)c).Concat(special).Concat("\u0622\u2028\u4E2D\u7F1C\uD83D\uDE00\uFF3C\uFFFF");
}
