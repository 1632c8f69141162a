using StatusGen.Registry.Json;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Tests.Json;

/// <summary>What a range covers is, read alone, the very value it belongs to.</summary>
public sealed class JsonPlaceTests
{
    [Fact]
    public void Read_ValidDocument_TextOfEachRangeIsItsValue() => Properties.HoldForValid(JsonTexts.Extended, 1_000, text =>
    {
        RegistryNode root = Reading.Json(text).Root!;
        foreach (RegistryNode node in Reading.NodesOf(root))
        {
            string piece = text[node.Range.Start..node.Range.End];
            Assert.Equal(piece.Trim(), piece);
            Assert.Equal(TreeText.Of(node), TreeText.Of(Reading.Json(piece).Root));
        }

        foreach (PropertyNode property in Reading.PropertiesOf(root))
        {
            string piece = text[property.NameRange.Start..property.NameRange.End];
            Assert.Equal(property.Name, Assert.IsType<ScalarNode>(Reading.Json(piece).Root).Text);
            Assert.InRange(property.Value.Range.Start, property.NameRange.End + 1, text.Length);
        }
    });

    [Fact]
    public void Read_ByteOrderMark_IsSkippedAndCounted()
    {
        RegistryDocument document = Reading.Json("\uFEFF{\"a\":1}");

        Assert.Empty(document.Diagnostics);
        Assert.Equal(new SourceRange(1, 8), document.Root!.Range);
        Assert.Equal(new SourceRange(2, 5), Reading.PropertiesOf(document.Root).Single().NameRange);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Read_LineBreak_SameTreeAndLines(string lineBreak)
    {
        string content = "// c|{|  \"a\": 1,|  \"b\": [2]|}|".Replace("|", lineBreak, StringComparison.Ordinal);
        var text = new RegistryText("status-codes.json", content);
        RegistryDocument document = JsonRegistryReader.Read(text, CancellationToken.None);

        Assert.Equal("{\"a\":Integer 1,\"b\":[Integer 2,],}", TreeText.Of(document.Root));
        Assert.Equal("status-codes.json(4,3)", text.PlaceOf(Reading.PropertiesOf(document.Root!).Last().NameRange).Citation);
    }

    [Fact]
    public void Read_EqualNames_AreOneString()
    {
        PropertyNode[] properties = [.. Reading.PropertiesOf(Reading.Json("[{\"http\":1},{\"http\":2}]").Root!)];

        Assert.Same(properties[0].Name, properties[1].Name);
    }

    [Fact]
    public void Read_DuplicateNames_AreKept()
    {
        Assert.Equal("{\"a\":Integer 1,\"a\":Integer 2,}", TreeText.Of(Reading.Json("{\"a\":1,\"a\":2}").Root));
    }

    [Fact]
    public void Read_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => JsonRegistryReader.Read(new RegistryText("a.json", "{}"), source.Token));
    }
}
