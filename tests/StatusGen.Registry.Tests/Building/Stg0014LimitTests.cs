using System.Text;
using StatusGen.Registry.Building;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0014LimitTests
{
    /// <summary>The table of one entry with a key and a name of one letter each, and a message that is still to be counted.</summary>
    private const int BareTable = 4096 + 17 + (2 + 16) + (13 + 16 + 32) + 10 + 10 + 9;

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
    [InlineData(BareTable + 10 + 18 + 9 - 1)]
    [InlineData(BareTable + 10)]
    public void Literals_TooLong_DescriptionsGoFirst(int limit)
    {
        SetBuildResult result = Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = limit },
            [("status-codes.json", """[|{|] "http": 400, "codes": { "A": { "code": 1, "message": "abcdefghij", "description": "abcdefghijklmnopqr" } } }""")],
            Finding(BareTable + 10 + 18 + 9, limit));

        var entry = Assert.Single(Assert.Single(result.Sets).Set.Entries);
        Assert.Equal(("abcdefghij", null), (entry.Message.Default, entry.Description.Default));
    }

    [Fact]
    public void Literals_StillTooLong_SetIsDropped()
        => Assert.Empty(Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = 5 },
            [("status-codes.json", """[|{|] "http": 400, "codes": { "A": { "code": 1, "message": "abcdefghij" } } }""")],
            Finding(BareTable + 10, 5)).Sets);

    [Fact]
    public void Literals_AtTheLimit_Fit()
        => Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = BareTable + 10 },
            [("status-codes.json", """{ "http": 400, "codes": { "A": { "code": 1, "message": "abcdefghij" } } }""")]);

    [Theory]
    [InlineData("\"deprecated\": \"abcdefgh\"", 9 + 8)]
    [InlineData("\"retired\": \"abcdefgh\"", 9 + 8)]
    [InlineData("\"since\": \"1.0\"", 9 + 3)]
    [InlineData("\"tags\": [\"abc\", \"de\"]", 9 + 4 + 3)]
    [InlineData("\"reference\": \"abc\"", 9 + 3)]
    public void Literals_EveryTextThatOnlyDocuments_IsCountedAndGoes(string property, int length)
    {
        int limit = BareTable + 10;
        SetBuildResult result = Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = limit },
            [("status-codes.json", $$"""[|{|] "http": 400, "codes": { "A": { "code": 1, "message": "abcdefghij", {{property}} } } }""")],
            Finding(limit + length, limit));

        var entry = Assert.Single(Assert.Single(result.Sets).Set.Entries);
        Assert.True(string.IsNullOrEmpty(entry.Deprecated + entry.Retired + entry.Since + entry.Reference));
        Assert.True(entry.Tags.IsEmpty);
        Assert.Equal((property.Contains("deprecated"), property.Contains("retired")), (entry.Deprecated is not null, entry.Retired is not null));
    }

    [Fact]
    public void Literals_ArgumentsAliasesAndModules_AreCounted()
        => Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = BareTable + 10 },
            [("status-codes.json", """
                [|{|] "http": 400, "modules": { "M": { "description": "abc", "owner": "de", "codes": {
                  "A": { "code": 1, "message": "abcdefghi{x}", "args": { "x": "int" }, "aliases": ["B"] } } } } }
                """)],
            Finding(BareTable + 12 + (9 + 2) + (1 + 1 + 12 + 32) + (1 + 3 + 2 + 28), BareTable + 10));

    [Fact]
    public void Literals_TranslationsGoBeforeSets()
    {
        int limit = BareTable + 2 + 16 + 10;
        SetBuildResult result = Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = limit },
            [("status-codes.json", """[|{|] "http": 400, "languages": ["en", "de"], "codes": { "A": { "code": 1, "message": { "en": "abcdefghij", "de": "abc" } } } }""")],
            Finding(limit + 9 + 3, limit));

        Assert.Equal(["abcdefghij"], Assert.Single(Assert.Single(result.Sets).Set.Entries).Message.Texts);
    }

    [Fact]
    public void Literals_ManyEntries_TheirNumbersAndSlotsAreCounted()
    {
        string codes = string.Join(",", Enumerable.Range(0, 1000).Select(i => $"\"K{i:D3}\": {{ \"code\": {i * 1000}, \"message\": \"m\" }}"));

        // Without the numbers and the slots, the texts have 9,000 characters.
        SetBuildResult result = Registries.BuildAll(
            Registries.Context with { MaxLiteralCharacters = 90_000 },
            [("status-codes.json", $$"""[|{|] "http": 400, "codes": { {{codes}} } }""")],
            Finding(4131 + (1000 * (61 + 13 + 13 + 10)), 90_000));

        Assert.Empty(result.Sets);
    }

    private static string Finding(int characters, int limit)
        => $"STG0014 Error: The texts of this project's registries have {characters} characters together, and the string literals of an "
            + $"assembly hold {limit}: set LangVersion to 11 or later, or shorten the texts.";
}
