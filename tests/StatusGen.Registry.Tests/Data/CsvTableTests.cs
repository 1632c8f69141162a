namespace StatusGen.Registry.Tests.Data;

public sealed class CsvTableTests
{
    [Fact]
    public void Parse_QuotedFields_KeepCommasQuotesAndLineBreaks()
    {
        CsvTable table = CsvTable.Parse("a,b\r\n\"1, 2\",\"say \"\"no\"\"\r\ntwice\"\r\n3,\r\n");

        Assert.Equal(2, table.Rows.Count);
        Assert.Equal("1, 2", table.Rows[0]["a"]);
        Assert.Equal("say \"no\"\r\ntwice", table.Rows[0]["b"]);
        Assert.Equal("3", table.Rows[1]["a"]);
        Assert.Equal("", table.Rows[1]["b"]);
    }

    [Theory]
    [InlineData("a,b\n1,")]
    [InlineData("a,b\n1,\n")]
    public void Parse_EmptyLastField_IsAField(string text) => Assert.Equal("", Assert.Single(CsvTable.Parse(text).Rows)["b"]);

    [Theory]
    [InlineData("a,b\n1\n")]
    [InlineData("a,b\n1,2,3\n")]
    [InlineData("a,b\n1,\"2\n")]
    [InlineData("a,b\n1,\"2\"3\n")]
    [InlineData("a,b\n1,2\"3\n")]
    public void Parse_MalformedText_Throws(string text) => Assert.Throws<FormatException>(() => CsvTable.Parse(text));
}
