using System.Globalization;
using System.Text;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Tests.Json;

namespace StatusGen.Registry.Tests.Yaml;

public sealed class YamlAliasTests
{
    [Fact]
    public void Read_Alias_SharesTheNode()
    {
        RegistryDocument document = Reading.Yaml("a: &x {b: [1]}\nc: *x\nd: [*x]\n");

        Assert.Empty(document.Diagnostics);
        var root = Assert.IsType<ObjectNode>(document.Root);
        Assert.Same(root.Properties[0].Value, root.Properties[1].Value);
        Assert.Same(root.Properties[0].Value, Assert.IsType<ArrayNode>(root.Properties[2].Value).Items[0]);
    }

    [Fact]
    public void Read_AnchorDefinedTwice_AliasIsTheNearerOne()
    {
        Assert.Equal(
            "[Integer 1,Integer 1,Integer 2,Integer 2,]",
            TreeText.Of(Reading.Yaml("[&x 1, *x, &x 2, *x]").Root));
    }

    [Fact]
    public void Read_AnchorOnName_IsItsValue()
    {
        Assert.Equal("{\"7\":\"a\",\"b\":Integer 7,}", TreeText.Of(Reading.Yaml("&k 7: a\nb: *k\n").Root));
    }

    [Fact]
    public void Read_AliasBomb_LimitAtTheAliasThatIsTooMuch()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++)
        {
            string alias = string.Create(CultureInfo.InvariantCulture, $"*a{i - 1}");
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(alias, 10))}]\n");
        }

        RegistryDocument document = Reading.Yaml(text.ToString());

        // 11 values in a0, 111 in a1, ...: the lines up to the fifth stand for 123,440 more, and each *a4 for 111,111.
        Assert.Equal(
            "STG0014 (6,45) The aliases of this file stand for more than 1,000,000 values; write fewer of them.",
            Reading.ErrorOf(document));
        Assert.Equal(6, Assert.IsType<ObjectNode>(document.Root).Properties.Count);
    }

    [Fact]
    public void Read_AliasesWithinEachOther_NestingCountsThrough()
    {
        var text = new StringBuilder("a0: &a0 []\n");
        for (int i = 1; i < 100; i++)
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");

        RegistryDocument document = Reading.Yaml(text.ToString());

        // The root is one level, a0 the second: a62 is the last that fits.
        Assert.Equal("STG0014 (64,12) The nesting is deeper than 64 levels; make the registry flatter.", Reading.ErrorOf(document));
    }
}
