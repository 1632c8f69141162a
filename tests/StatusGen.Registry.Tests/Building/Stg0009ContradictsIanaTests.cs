using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0009ContradictsIanaTests
{
    [Fact]
    public void AssignedNumber_AnotherMeaning_IsAWarning()
        => Registries.Build(
            """{ "kind": "http", "codes": { [|"GONE_FISHING"|]: { "code": 404 } } }""",
            "STG0009 Warning: '404' means 'Not Found' in the IANA registry, not 'GONE_FISHING': choose another number, or add \"extends\": \"iana\" to give it your own texts.");

    [Fact]
    public void AssignedNumber_SameKeyOrSamePhrase_IsFine()
        => Registries.Build(
            """{ "kind": "http", "codes": { "not-found": { "code": 404, "message": "Nothing here" }, "LOST": { "code": 410, "message": "gone" } } }""");

    [Fact]
    public void AssignedNumber_Extends_IsFine()
        => Registries.Build("""{ "kind": "http", "extends": "iana", "codes": { "GONE_FISHING": { "code": 404 } } }""");

    [Fact]
    public void UnassignedNumber_WithoutSource_IsAWarning()
        => Registries.Build(
            """{ "kind": "http", "codes": { "CLOSED": { "code": [|499|] }, "SLOW": { "code": 598, "source": "proxy" } } }""",
            "STG0009 Warning: IANA has not assigned '499': say with 'source' who uses it, as in \"source\": \"nginx\".");
}
