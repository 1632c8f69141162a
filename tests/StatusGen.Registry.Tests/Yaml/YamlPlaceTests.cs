using StatusGen.Registry.Syntax;
using StatusGen.Registry.Tests.Json;

namespace StatusGen.Registry.Tests.Yaml;

public sealed class YamlPlaceTests
{
    [Theory]
    [InlineData("a: 1  # c\n", "a|1")]
    [InlineData("\uFEFFa: 1\n", "a|1")]
    [InlineData("a: 'it''s' \nb: \"\\u0041\" # c\n", "a|'it''s'|b|\"\\u0041\"")]
    [InlineData("a: &x 1\nb: *x\n", "a|1|b|1")]
    [InlineData("a: &x   # c\n  {b: 1 }  # d\n", "a|{b: 1 }|b|1")]
    [InlineData("a: &x\n  b: 1\n  c: [2, 3 ] \n\n# c\nd: x\n  y \n", "a|b: 1\n  c: [2, 3 ]|b|1|c|[2, 3 ]|2|3|d|x\n  y")]
    [InlineData("a:\n- 1\n- b: 2\n\n\nc: |\n  x\n\nd: >-\n  y\n", "a|- 1\n- b: 2|1|b: 2|b|2|c|\u007C\n  x|d|>-\n  y")]
    [InlineData("a:\nb: &x\nc:\n", "a||b|&x|c|")]
    [InlineData("a: [b: 1, {c: 2}]\r\nd: 3\r\n", "a|[b: 1, {c: 2}]|b: 1|b|1|{c: 2}|c|2|d|3")]
    public void Read_Value_RangeIsItsText(string text, string pieces)
    {
        RegistryDocument document = Reading.Yaml(text);

        Assert.Empty(document.Diagnostics);
        Assert.Equal(pieces, string.Join('|', PiecesOf(text, document.Root!).Skip(1)));
    }

    private static IEnumerable<string> PiecesOf(string text, RegistryNode node)
    {
        yield return text[node.Range.Start..node.Range.End];
        foreach (PropertyNode property in (node as ObjectNode)?.Properties ?? [])
        {
            yield return text[property.NameRange.Start..property.NameRange.End];
            foreach (string piece in PiecesOf(text, property.Value))
                yield return piece;
        }

        foreach (string piece in ((node as ArrayNode)?.Items ?? []).SelectMany(item => PiecesOf(text, item)))
            yield return piece;
    }
}
