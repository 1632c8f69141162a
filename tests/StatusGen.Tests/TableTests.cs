using System.Text;

namespace StatusGen.Tests;

public sealed class TableTests
{
    private enum Small : byte
    {
    }

    [Fact]
    public void TextTable_AnswersAsTheUtf8Table()
    {
        Assert.Equal(SetText.Of(BankCodes.Set), SetText.Of(new StatusCodeSet<BankCode>(SetCopies.ToText(SetCopies.BankTable))));
        Assert.Equal(SetText.Of(HttpStatusCodes.Set), SetText.Of(new StatusCodeSet<HttpStatus>(SetCopies.ToText(SetCopies.HttpTable))));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("2147483647")]
    public void TableOfAnotherVersion_IsRefusedWithAdvice(string version)
    {
        byte[] header = Encoding.UTF8.GetBytes(version + "\nof another shape");
        StatusCodeTable table = column => column == 0 ? header : SetCopies.BankTable(column);

        foreach (Func<object> make in (Func<object>[])[() => new StatusCodeSet<BankCode>(table), () => new StatusCodeSet<BankCode>(SetCopies.ToText(table))])
        {
            string message = Assert.Throws<NotSupportedException>(make).Message;
            Assert.Contains("another version of StatusGen", message, StringComparison.Ordinal);
            Assert.Contains("build its project", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Table_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("table", () => new StatusCodeSet<BankCode>((StatusCodeTable)null!));
        Assert.Throws<ArgumentNullException>("table", () => new StatusCodeSet<BankCode>((StatusCodeTextTable)null!));
    }

    [Fact]
    public void EnumOfAnotherType_IsRefused() =>
        Assert.Contains("not an enum of int", Assert.Throws<ArgumentException>(() => new StatusCodeSet<Small>(SetCopies.BankTable)).Message, StringComparison.Ordinal);
}
