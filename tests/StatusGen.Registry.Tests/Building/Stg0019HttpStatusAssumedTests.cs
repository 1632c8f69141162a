using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0019HttpStatusAssumedTests
{
    [Fact]
    public void Http_NotGiven_500IsAssumed()
    {
        CodeSet set = Registries.Build(
            """{ "codes": { [|"A"|]: { "code": 1 } } }""",
            "STG0019 Warning: The entry 'A' names no HTTP status: 500 is assumed. Add 'http' to the entry, to its module or to the registry.");

        Assert.Equal(500, Assert.Single(set.Entries).HttpStatus);
        Assert.False(set.IsIncomplete);
    }

    [Fact]
    public void Http_NotGivenByMany_OneFindingPerFile()
        => Registries.Build(
            $$"""{ "codes": { [|"A1"|]: { "code": 1 }, {{string.Join(",", Enumerable.Range(2, 5).Select(i => $"\"A{i}\": {{ \"code\": {i} }}"))}} } }""",
            "STG0019 Warning: 6 entries name no HTTP status, the first is 'A1': 500 is assumed. Add 'http' to the entries, to their module or to the registry.");

    [Fact]
    public void Http_OfARetiredEntry_IsAssumedSilently()
        => Registries.Build("""{ "codes": { "A": { "code": 1, "retired": "2.0" } } }""");
}
