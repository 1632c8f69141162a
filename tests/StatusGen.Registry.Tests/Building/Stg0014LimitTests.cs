using System.Text;
using StatusGen.Registry.Building;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0014LimitTests
{
    [Fact]
    public void File_LargerThan16MiBOfUtf8_IsNotRead()
    {
        string content = "{ \"codes\": {} }" + new string('\u4e2d', (16 * 1024 * 1024 / 3) + 1);
        var file = Registries.Read("status-codes.json", content);

        var finding = Assert.Single(file.Diagnostics);
        Assert.Equal("STG0014 Error: The registry 'status-codes.json' is larger than 16 MiB (of UTF-8): split it into parts with 'partOf'.", Registries.Sentence(finding));
        Assert.Equal("status-codes.json(1,1)", finding.Place!.Citation);
    }

    [Fact]
    public void File_Exactly16MiB_IsRead()
    {
        string content = "{ \"codes\": {} }";
        Assert.Empty(Registries.Read("status-codes.json", content + new string(' ', (16 * 1024 * 1024) - content.Length)).Diagnostics);
    }

    [Fact]
    public void Set_MoreThan100000Entries_RestIsLeftOut()
    {
        StringBuilder codes = new();
        for (int i = 0; i <= 100_000; i++)
            codes.Append(i == 0 ? "" : ",").Append(System.Globalization.CultureInfo.InvariantCulture, $"\"K{i}\":{{\"code\":{i + 1000}}}");

        SetBuildResult result = Registries.BuildUnchecked(("status-codes.json", "{\"http\":400,\"codes\":{" + codes + "}}"));

        Assert.Equal("STG0014 Error: The set 'AppCode' has more than 100,000 entries: split it into several enums.", Registries.Sentence(Assert.Single(result.Diagnostics)));
        Assert.Equal(100_000, result.Sets[0].Set.Entries.Count);
        Assert.True(result.Sets[0].Set.IsIncomplete);
    }

    [Theory]
    [InlineData(29)]
    [InlineData(12)]
    public void Literals_TooLong_DescriptionsGoFirst(int limit)
    {
        SetBuildResult result = Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = limit },
            [("status-codes.json", """[|{|] "http": 400, "codes": { "A": { "code": 1, "message": "abcdefghij", "description": "abcdefghijklmnopqr" } } }""")],
            $"STG0014 Error: The texts of this project's registries have 30 characters together, and the string literals of an assembly hold {limit}: set LangVersion to 11 or later, or shorten the texts.");

        var entry = Assert.Single(Assert.Single(result.Sets).Set.Entries);
        Assert.Equal(("abcdefghij", null), (entry.Message.Default, entry.Description.Default));
    }

    [Fact]
    public void Literals_StillTooLong_SetIsDropped()
        => Assert.Empty(Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = 5 },
            [("status-codes.json", """[|{|] "http": 400, "codes": { "A": { "code": 1, "message": "abcdefghij" } } }""")],
            "STG0014 Error: The texts of this project's registries have 12 characters together, and the string literals of an assembly hold 5: set LangVersion to 11 or later, or shorten the texts.").Sets);

    [Fact]
    public void Literals_AtTheLimit_Fit()
        => Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = 12 },
            [("status-codes.json", """{ "http": 400, "codes": { "A": { "code": 1, "message": "abcdefghij" } } }""")]);
}
