using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0015TwoMeaningsTests
{
    [Fact]
    public void Number_AnotherKeyInAnotherSet_IsAWarningAtTheLaterOne()
        => Registries.BuildAll(
            [
                ("a.status-codes.json", """{ "http": 400, "codes": { "X": { "code": 1 }, "OK": { "code": 0 } } }"""),
                ("b.status-codes.json", """{ "http": 400, "codes": { "Y": { "code": [|1|] }, "ok": { "code": 0 } } }"""),
            ],
            "STG0015 Warning: '1' is 'Y' here and 'X' in 'ACode' at a.status-codes.json(1,42): a client that sees the number cannot tell. Give one of the two another number.");

    [Fact]
    public void Numbers_Many_OneFindingSpeaksForAll()
    {
        string codes = string.Join(",", Enumerable.Range(1, 6).Select(i => $"\"KEY{i}\": {{ \"code\": {i} }}"));
        Registries.BuildAll(
            [
                ("a.status-codes.json", $$"""{ "http": 400, "codes": { {{codes}} } }"""),
                ("b.status-codes.json", $$"""{ "http": 400, "codes": { {{codes.Replace("KEY", "ERR").Replace(": 1 }", ": [|1|] }")}} } }"""),
            ],
            "STG0015 Warning: 6 numbers of 'BCode' have another meaning elsewhere, the first: '1' is 'ERR1' here and 'KEY1' in 'ACode' at a.status-codes.json(1,45). Give each set a range of its own.");
    }

    [Fact]
    public void HttpSets_AreNotCompared()
        => Registries.BuildAll(
        [
            ("a.status-codes.json", """{ "codes": { "X": { "code": 404 } } }"""),
            ("b.status-codes.json", """{ "kind": "http", "codes": { "NOT_FOUND": { "code": 404 } } }"""),
        ]);
}
