using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0007OutOfRangeTests
{
    [Fact]
    public void Number_OutsideItsModule_IsReportedAndStays()
        => Assert.Single(Registries.Build(
            """{ "http": 400, "modules": { "M": { "range": "10-19", "codes": { "A": { "code": [|20|] } } } } }""",
            "STG0007 Error: The number '20' of 'A' is outside the range of the module 'M' (10-19). Give it another number, or add \"legacy\": true if it is already in production.").Entries);

    [Fact]
    public void Number_OutsideTheRegistry_IsReported()
        => Registries.Build(
            """{ "http": 400, "range": "-10--1", "codes": { "A": { "code": -10 }, "B": { "code": [|0|] } } }""",
            "STG0007 Error: The number '0' of 'B' is outside the range of the registry (-10--1). Give it another number, or add \"legacy\": true if it is already in production.");

    [Fact]
    public void Number_Legacy_IsAccepted()
        => Registries.Build("""{ "http": 400, "range": "1-9", "codes": { "A": { "code": 0, "legacy": true } } }""");

    [Fact]
    public void Modules_Overlap_BothPlacesAreCited()
        => Registries.Build(
            """{ "modules": { "M": { "range": "10-19" }, "N": { "range": "20-29" }, "O": { "range": [|"19-19"|] } } }""",
            "STG0007 Error: The range of the module 'O' overlaps the range of 'M' (10-19) at status-codes.json(1,32). Change one of the two.");

    [Fact]
    public void Module_OutsideTheRegistry_IsReportedAtItsRange()
        => Registries.Build(
            """{ "range": "1-9", "modules": { "M": { "range": [|"5-10"|] } } }""",
            "STG0007 Error: The range of the module 'M' is not within the range of the registry (1-9). Change one of the two.");
}
