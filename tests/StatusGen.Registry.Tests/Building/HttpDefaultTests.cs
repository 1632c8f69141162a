using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class HttpDefaultTests
{
    [Fact]
    public void Http_EntryThenModuleThenFileThenHead()
    {
        var result = Registries.BuildAll(
        [
            ("a.status-codes.json", """
                { "http": 400, "modules": { "M": { "http": 401, "codes": { "A": { "code": 1, "http": 402 }, "B": { "code": 2 } } } },
                  "codes": { "C": { "code": 3 }, "OK": { "code": 200 } } }
                """),
            ("b.status-codes.json", """{ "partOf": "ACode", "http": 403, "codes": { "D": { "code": 4 } } }"""),
            ("c.status-codes.json", """{ "partOf": "ACode", "codes": { "E": { "code": 5 } } }"""),
        ]);

        Assert.Equal([402, 401, 400, 400, 403, 400], Assert.Single(result.Sets).Set.Entries.Select(entry => entry.HttpStatus));
    }

    [Fact]
    public void Http_OfAModuleInAnotherFile_HoldsForEntriesThatAPartAdds()
    {
        var result = Registries.BuildAll(
        [
            ("a.status-codes.json", """{ "http": 400, "modules": { "M": { "http": 401, "codes": { "A": { "code": 1 } } } } }"""),
            ("b.status-codes.json", """{ "partOf": "ACode", "http": 403, "modules": { "M": { "codes": { "B": { "code": 2 } } } } }"""),
            ("c.status-codes.json", """{ "partOf": "ACode", "modules": { "M": { "http": 404, "codes": { "C": { "code": 3 } } } } }"""),
        ]);

        Assert.Equal([401, 401, 404], Assert.Single(result.Sets).Set.Entries.Select(entry => entry.HttpStatus));
    }

    [Fact]
    public void Http_OwnNumberThenSuccessKeys()
    {
        var set = Registries.Build("""{ "codes": { "LOST": { "code": 404 }, "SUCCESS": { "code": 0 }, "OK": { "code": 1 }, "X": { "code": 2, "http": 204 } } }""");

        Assert.Equal([404, 200, 200, 204], set.Entries.Select(entry => entry.HttpStatus));
        Assert.Equal([false, true, true, true], set.Entries.Select(entry => entry.IsSuccess));
    }

    [Fact]
    public void Success_Given_Wins()
        => Assert.False(Registries.Build("""{ "codes": { "A": { "code": 1, "http": 200, "success": false } } }""").Entries[0].IsSuccess);
}
