using System.Globalization;
using StatusGen.Tables;

namespace StatusGen.Tests;

public sealed class MessageFormattingTests
{
    private static readonly Guid Id = new("00000000-0000-0000-0000-000000000001");
    private static readonly DateTimeOffset Moment = new(2024, 5, 31, 13, 45, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("{a}", "1")]
    [InlineData("{b}{a}{b}", "212")]
    [InlineData("{{a}}", "{a}")]
    [InlineData("{{{a}}}", "{1}")]
    [InlineData("}}{{", "}{")]
    [InlineData("{", "{")]
    [InlineData("}", "}")]
    [InlineData("{a", "{a")]
    [InlineData("a}", "a}")]
    [InlineData("{}", "{}")]
    [InlineData("{unknown} {a}", "{unknown} 1")]
    [InlineData("{A}", "{A}")]
    [InlineData("{ a }", "{ a }")]
    [InlineData("{a{b}", "{a2")]
    [InlineData("{missing}|", "|")]
    [InlineData("{bb}", "{bb}")]
    public void Format_PutsValuesForPlaceholders(string template, string expected) =>
        Assert.Equal(expected, MessageFormatter.Format(template, "a\nb\nmissing", [1, 2], CultureInfo.InvariantCulture));

    [Fact]
    public void Format_WhereAValueFormatsAMessageItself_KeepsThemApart() =>
        Assert.Equal("<1 (inner 2)>", MessageFormatter.Format("<{a} {b}>", "a\nb", [1, new Formatting()], CultureInfo.InvariantCulture));

    [Fact]
    public void Format_AfterAValueThrew_StartsAfresh()
    {
        Assert.Throws<NotSupportedException>(() => MessageFormatter.Format("before {a}", "a", [new Throwing()], CultureInfo.InvariantCulture));

        Assert.Equal("1", MessageFormatter.Format("{a}", "a", [1], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Format_OfLongText_IsWhole()
    {
        string text = new('x', 100_000);

        Assert.Equal(text + "1", MessageFormatter.Format("{a}{b}", "a\nb", [text, 1], CultureInfo.InvariantCulture));
        Assert.Equal("2", MessageFormatter.Format("{a}", "a", [2], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Messages_WriteValuesAsTheCurrentCultureAndTextsAsTheUiCulture()
    {
        using CultureScope scope = new(CultureInfo.GetCultureInfo("de-DE"), CultureInfo.GetCultureInfo("en"));

        Assert.Equal("1,5 is more than 0,5", BankMessages.TransferTooLarge(1.5m, 0.5m));
    }

    [Fact]
    public void Messages_WriteEveryType()
    {
        using CultureScope scope = new("");

        Assert.Equal(
            "t|-1|-2|3.50|4.5|True|00000000-0000-0000-0000-000000000001|05/31/2024 13:45:00 +02:00|o",
            BankMessages.TransferEverything("t", -1, -2, 3.50m, 4.5, true, Id, Moment, "o"));
    }

    [Fact]
    public void Messages_InAnotherLanguage_MayOrderTheValuesAnew()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        using CultureScope scope = new(german, german);

        Assert.Equal(
            $"|{Moment.ToString(german)}|{Id}|False|4,5|3,50|-2|-1|",
            BankMessages.TransferEverything(null, -1, -2, 3.50m, 4.5, false, Id, Moment, null));
    }

    [Fact]
    public void Messages_WithBraces_WriteThem() =>
        Assert.Equal("{name} is {x}, }{", BankMessages.TransferBraces("x"));

    [Fact]
    public void Messages_WithOneArgumentTwice_WriteItTwice() =>
        Assert.Equal("1 and 1", BankMessages.TransferTwice(1, "not in the text"));

    [Fact]
    public void Messages_WithAnArrayAsTheOnlyArgument_TakeItAsOneValue() =>
        Assert.Equal("System.Object[] and System.Object[]", BankMessages.TransferTwice(new object[] { 1, 2 }, null));

    private sealed class Formatting : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) =>
            MessageFormatter.Format("(inner {a})", "a", [2], CultureInfo.InvariantCulture);
    }

    private sealed class Throwing : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => throw new NotSupportedException();
    }
}
