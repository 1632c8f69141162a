using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Binding;

public sealed class Stg0003UnknownPropertyTests
{
    [Theory]
    [InlineData("""{ [|"enumm"|]: "X", "codes": {} }""", "Unknown property 'enumm' in the registry: did you mean 'enum'?")]
    [InlineData("""{ "codes": { "OK": { "code": 0, [|"mesage"|]: "x" } } }""", "Unknown property 'mesage' in the entry 'OK': did you mean 'message'?")]
    [InlineData("""{ "modules": { "M": { [|"rnage"|]: "1-2" } } }""", "Unknown property 'rnage' in the module 'M': did you mean 'range'?")]
    [InlineData("""{ "modules": { "M": { [|"colour"|]: 1 } } }""", "Unknown property 'colour' in the module 'M': it is ignored. Use 'range', 'description', 'owner', 'http', 'codes' or 'reserved', or begin the name with 'x-'.")]
    [InlineData("""{ "codes": {}, "response": { [|"stile"|]: "bare" } }""", "Unknown property 'stile' in 'response': did you mean 'style'?")]
    [InlineData("""{ "codes": { "OK": { "code": 0, [|"body"|]: "allowed" } } }""", "Entries of an application set have no property 'body': it is ignored in 'OK'. Remove it.")]
    [InlineData("""{ "kind": "http", "codes": { "OK": { "code": 200, [|"tags"|]: [] } } }""", "Entries of an HTTP set have no property 'tags': it is ignored in 'OK'. Remove it.")]
    [InlineData("""{ "kind": "http", "codes": { "OK": { "code": 200, [|"sources"|]: "x" } } }""", "Unknown property 'sources' in the entry 'OK': did you mean 'source'?")]
    public void Property_Unknown_IsAWarning(string registry, string message)
        => Assert.False(Registries.Build(registry, "STG0003 Warning: " + message).IsIncomplete);

    [Fact]
    public void Part_UnknownProperty_IsAWarning()
        => Registries.BuildAll(
            [
                ("status-codes.json", """{ "codes": {} }"""),
                ("z.status-codes.json", """{ "partOf": "AppCode", [|"code"|]: {} }"""),
            ],
            "STG0003 Warning: Unknown property 'code' in the part: did you mean 'codes'?");

    [Fact]
    public void Property_SchemaOrOwnPrefix_IsIgnored()
        => Registries.Build("""{ "$schema": "x", "x-team": 1, "codes": { "OK": { "code": 0, "x-note": {} } } }""");
}
