using StatusGen.Registry.Templates;

namespace StatusGen.Registry.Tests.Templates;

public sealed class MessageTemplateTests
{
    [Fact]
    public void Parse_SegmentsAndPlaceholders()
    {
        MessageTemplate template = MessageTemplate.Parse("{{a}} {user} x {user}{用户}");

        Assert.Null(template.Fault);
        Assert.Equal(["user", "用户"], template.Placeholders);
        Assert.Equal(
            [new("{a} ", false), new("user", true), new(" x ", false), new("user", true), new("用户", true)],
            template.Segments);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("{", "{{")]
    [InlineData("}", "}}")]
    [InlineData("{a", "{{a")]
    [InlineData("{{{a}", "{{{a}")]
    [InlineData("{a{b}", "{{a{b}")]
    [InlineData("{a b} {{c}} {d}", "{{a b}} {{c}} {d}")]
    [InlineData("{}}", "{{}}")]
    public void Text_IsRepaired(string text, string repaired)
    {
        MessageTemplate template = MessageTemplate.Parse(text);

        Assert.Equal(repaired, template.Text);
        Assert.Equal(template.Segments, MessageTemplate.Parse(repaired).Segments);
        Assert.Equal(text == repaired, template.Fault is null);
        Assert.Null(MessageTemplate.Parse(repaired).Fault);
    }

    [Fact]
    public void Parse_TooManyPlaceholders_IsAFault()
    {
        string text = string.Concat(Enumerable.Range(0, 101).Select(i => $"{{a{i}}}"));

        MessageTemplate template = MessageTemplate.Parse(text);

        Assert.Equal("it has more than 100 placeholders", template.Fault!.Description);
        Assert.Equal(100, template.Placeholders.Count);
        Assert.Null(MessageTemplate.Parse(template.Text).Fault);
    }
}
