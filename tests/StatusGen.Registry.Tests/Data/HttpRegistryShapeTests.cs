using System.Text.Json;

namespace StatusGen.Registry.Tests.Data;

/// <summary>The HTTP registry as a file: its head, its order, its names.</summary>
public sealed class HttpRegistryShapeTests
{
    private static readonly string[] Properties =
        ["code", "aliases", "message", "description", "reference", "body", "headers", "methods", "cacheable", "deprecated"];

    [Fact]
    public void File_Bytes_AreUtf8WithoutByteOrderMarkAndWithLineFeeds()
    {
        string text = DataFile.ReadText(DataFile.HttpRegistry);

        Assert.Equal('{', text[0]);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
    }

    [Fact]
    public void File_Head_IsThatOfTheLibrarysOwnSet()
    {
        JsonElement head = HttpEntry.Registry;

        Assert.Equal("StatusGen", head.GetProperty("namespace").GetString());
        Assert.Equal("HttpStatus", head.GetProperty("enum").GetString());
        Assert.Equal("http", head.GetProperty("kind").GetString());
        Assert.Equal("public", head.GetProperty("visibility").GetString());
        Assert.Equal(["en", "zh-CN"], head.GetProperty("languages").EnumerateArray().Select(language => language.GetString()));
        Assert.Empty(head.GetProperty("generate").EnumerateArray());
    }

    [Fact]
    public void Entries_Numbers_Ascend() =>
        Assert.Equal(HttpEntry.All.Select(entry => entry.Code).Order().Distinct(), HttpEntry.All.Select(entry => entry.Code));

    [Fact]
    public void Entries_KeysAndAliases_AreUpperSnakeAndUnique()
    {
        string[] keys = [.. HttpEntry.All.SelectMany(entry => entry.Aliases.Prepend(entry.Key))];

        Assert.All(keys, key => Assert.Matches("^[A-Z]+(_[A-Z]+)*$", key));
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Entries_Properties_AreThoseOfTheFormatInOneOrder() =>
        Assert.All(HttpEntry.All, entry =>
        {
            string[] names = [.. entry.Json.EnumerateObject().Select(property => property.Name)];
            Assert.Equal(Properties.Intersect(names), names);
        });
}
