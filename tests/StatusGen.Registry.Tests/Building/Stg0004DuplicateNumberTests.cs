using StatusGen.Registry.Building;
using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0004DuplicateNumberTests
{
    [Fact]
    public void Module_SameNumberTwice_FirstIsCanonicalAndNextFreeNumberIsNamed()
    {
        CodeSet set = Registries.Build(
            """
            { "http": 400, "modules": { "User": { "range": "10-19", "reserved": ["12-13"], "codes": {
              "A": { "code": 11 },
              "B": { "code": [|11|] },
              "C": { "code": 14 } } } } }
            """,
            "STG0004 Error: The number '11' of 'B' is taken by 'A' at status-codes.json(2,18). The next free number of the module 'User' is '15'.");

        Assert.Equal(["A", "B", "C"], set.Entries.Select(entry => entry.Name));
        Assert.Equal([true, false, true], set.Entries.Select(entry => entry.IsCanonical));
        Assert.True(set.IsIncomplete);
    }

    [Fact]
    public void Finding_RelatedPlace_IsTheFirstNumber()
    {
        SetBuildResult result = Registries.BuildUnchecked(
            ("status-codes.json", """{ "http": 400, "codes": { "A": { "code": 11 }, "B": { "code": 11 } } }"""));

        Assert.Equal("status-codes.json(1,42)", Assert.Single(Assert.Single(result.Diagnostics).RelatedPlaces).Citation);
    }

    [Fact]
    public void Part_NumberOfTheHead_CitesTheOtherFile()
    {
        SetBuildResult result = Registries.BuildAll(
            [
                ("status-codes.json", """{ "http": 400, "codes": { "A": { "code": 11 } } }"""),
                ("z.status-codes.json", """{ "partOf": "AppCode", "codes": { "B": { "code": [|11|] } } }"""),
            ],
            "STG0004 Error: The number '11' of 'B' is taken by 'A' at status-codes.json(1,42). The next free number is '12'.");

        Assert.Equal([true, false], Assert.Single(result.Sets).Set.Entries.Select(entry => entry.IsCanonical));
    }

    [Fact]
    public void Legacy_SameNumberTwice_IsAccepted()
    {
        CodeSet set = Registries.Build("""{ "http": 400, "codes": { "A": { "code": 11 }, "B": { "code": 11, "legacy": true } } }""");

        Assert.Equal([true, false], set.Entries.Select(entry => entry.IsCanonical));
        Assert.False(set.IsIncomplete);
    }

    [Fact]
    public void Range_NoNumberFree_SaysSo()
        => Registries.Build(
            """{ "http": 400, "range": "1-2", "codes": { "A": { "code": 1 }, "B": { "code": 2 }, "C": { "code": [|2|] } } }""",
            "STG0004 Error: The number '2' of 'C' is taken by 'B' at status-codes.json(1,78). No number of the registry's range is free: widen the range.");

    [Fact]
    public void Range_OnlyLowerNumberFree_IsNamed()
        => Registries.Build(
            """{ "http": 400, "range": "1-2", "codes": { "B": { "code": 2 }, "C": { "code": [|2|] } } }""",
            "STG0004 Error: The number '2' of 'C' is taken by 'B' at status-codes.json(1,58). The next free number of the registry's range is '1'.");

    [Fact]
    public void HttpSet_SameNumberTwice_NoNumberIsAdvised()
        => Registries.Build(
            """{ "kind": "http", "codes": { "NOT_FOUND": { "code": 404 }, "GONE": { "code": [|404|], "message": "Not Found" } } }""",
            "STG0004 Error: The number '404' of 'GONE' is taken by 'NOT_FOUND' at status-codes.json(1,53). Remove one of the two entries, or correct its number.");

    [Fact]
    public void Number_IntMaxValueTwice_HasNoNextOne()
        => Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": 2147483647 }, "B": { "code": [|2147483647|] } } }""",
            "STG0004 Error: The number '2147483647' of 'B' is taken by 'A' at status-codes.json(1,42). No number is free: widen the range.");
}
