using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0012ReservedTests
{
    [Fact]
    public void Reserved_NumberRangeKeyAndAlias_AreReported()
    {
        var set = Registries.Build(
            """
            { "http": 400, "reserved": [5, "10-19", "USER_BANNED", "11-12"], "codes": {
              "A": { "code": [|5|] },
              "B": { "code": [|19|] },
              [|"userBanned"|]: { "code": 1 },
              "C": { "code": 2, "aliases": ["OLD", [|[|"USER_BANNED"|]|]] } } }
            """,
            "STG0012 Error: The number '5' is reserved at status-codes.json(1,29) and may never be used: choose another number.",
            "STG0012 Error: The number '19' is reserved at status-codes.json(1,32) and may never be used: choose another number.",
            "STG0012 Error: The key 'userBanned' is reserved at status-codes.json(1,41) and may never be used: choose another key.",
            "STG0005 Error: The alias 'USER_BANNED' of 'C' is taken by 'userBanned' at status-codes.json(4,3). Remove it, or rename that entry.",
            "STG0012 Error: The alias 'USER_BANNED' is reserved at status-codes.json(1,41) and may never be used: choose another key.");

        Assert.Equal(4, set.Entries.Count);
    }

    [Fact]
    public void Reserved_InAModule_HoldsForTheWholeSet()
        => Registries.Build(
            """{ "http": 400, "modules": { "M": { "reserved": [7] } }, "codes": { "A": { "code": [|7|] } } }""",
            "STG0012 Error: The number '7' is reserved at status-codes.json(1,49) and may never be used: choose another number.");

    [Fact]
    public void RetiredEntry_KeepsItsReservedNumberAndKey()
        => Registries.Build(
            """{ "http": 400, "reserved": [1, "A"], "codes": { "A": { "code": 1, "retired": true } } }""");

    [Fact]
    public void Reserved_NumberBesideARange_IsFree()
        => Registries.Build("""{ "http": 400, "reserved": ["1-100", "50-60", 102], "codes": { "A": { "code": 101 }, "B": { "code": 0 } } }""");
}
