using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Binding;

/// <summary>A value that is clearly meant counts as the right one, so that one mistake is one finding.</summary>
public sealed class MeantValueTests
{
    [Fact]
    public void Kind_Mistyped_IsTheNearest()
    {
        CodeSet set = Registries.Build(
            """{ "kind": [|"htpp"|], "extends": [|"IANA"|], "codes": { "OK": { "code": 200 } } }""",
            "STG0002 Error: The property 'kind' cannot be 'htpp': did you mean 'http'?",
            "STG0002 Error: The property 'extends' cannot be 'IANA': did you mean 'iana'?");

        Assert.Equal(CodeSetKind.Http, set.Kind);
        Assert.True(set.Entries.Count > 60);
    }

    [Theory]
    [InlineData("Int64", "long")]
    [InlineData("integer", "int")]
    [InlineData("DateTime", "DateTimeOffset")]
    [InlineData("date", "DateTimeOffset")]
    [InlineData("text", "string")]
    [InlineData("str", "string")]
    [InlineData("boolean", "bool")]
    public void ArgumentType_OfAnotherLanguage_IsUnderstood(string type, string meant)
    {
        CodeSet set = Registries.Build(
            $$"""{ "codes": { "OK": { "code": 200, "message": "{a}", "args": { "a": [|"{{type}}"|] } } } }""",
            $"STG0002 Error: The type of the argument 'a' cannot be '{type}': did you mean '{meant}'?");

        Assert.Equal(meant, Assert.Single(Assert.Single(set.Entries).Arguments).Type.ToString(), ignoreCase: true);
    }

    [Fact]
    public void Language_WithAnUnderscore_IsUnderstood()
        => Assert.Equal(
            ["en-US"],
            Registries.Build(
                """{ "languages": [[|"en_US"|]], "codes": { "OK": { "code": 200, "message": { "en-US": "x" } } } }""",
                "STG0002 Error: 'en_US' is not a language tag: did you mean 'en-US'?").Languages);

    [Theory]
    [InlineData("NotFound")]
    [InlineData("NOT_FOUND")]
    [InlineData("Not Found")]
    [InlineData("404")]
    public void Http_AName_IsUnderstood(string name)
        => Assert.Equal(
            404,
            Assert.Single(Registries.Build(
                $$"""{ "codes": { "A": { "code": 1, "http": [|"{{name}}"|] } } }""",
                $"STG0002 Error: The property 'http' is wrong: expected an integer, found the string '{name}'. Write 404.").Entries).HttpStatus);

    [Fact]
    public void Reserved_NumberInQuotes_IsANumber()
        => Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": [|8|] } }, "reserved": ["8", "-3"] }""",
            "STG0012 Error: The number '8' is reserved at status-codes.json(1,62) and may never be used: choose another number.");

    [Theory]
    [InlineData("msg", "message")]
    [InlineData("descr", "description")]
    [InlineData("statusCode", "http")]
    [InlineData("http_status", "http")]
    [InlineData("url", "reference")]
    [InlineData("params", "args")]
    public void Property_OfAnotherTool_IsNamed(string name, string meant)
        => Registries.Build(
            $$"""{ "codes": { "OK": { "code": 200, [|"{{name}}"|]: 1 } } }""",
            $"STG0003 Warning: Unknown property '{name}' in the entry 'OK': did you mean '{meant}'?");

    [Fact]
    public void Property_InWrongCase_IsReadAsMeant()
    {
        CodeSet set = Registries.Build(
            """{ [|"Enum"|]: "X", [|"Modules"|]: { "M": { [|"Codes"|]: { "A": { [|"Code"|]: 1, [|"HTTP"|]: 404 } } } } }""",
            "STG0003 Warning: Unknown property 'Enum' in the registry: it is read as 'enum'. Write it so.",
            "STG0003 Warning: Unknown property 'Modules' in the registry: it is read as 'modules'. Write it so.",
            "STG0003 Warning: Unknown property 'Codes' in the module 'M': it is read as 'codes'. Write it so.",
            "STG0003 Warning: Unknown property 'Code' in the entry 'A': it is read as 'code'. Write it so.",
            "STG0003 Warning: Unknown property 'HTTP' in the entry 'A': it is read as 'http'. Write it so.");

        Assert.Equal("X", set.Names.Enum);
        Assert.Equal(404, Assert.Single(set.Entries).HttpStatus);
    }

    [Fact]
    public void PartOf_InWrongCase_IsAPart()
        => Assert.Equal(
            2,
            Assert.Single(Registries.BuildAll(
                [
                    ("status-codes.json", """{ "http": 400, "codes": { "A": { "code": 1 } } }"""),
                    ("z.status-codes.json", """{ [|"partof"|]: "AppCode", "codes": { "B": { "code": 2 } } }"""),
                ],
                "STG0003 Warning: Unknown property 'partof' in the registry: it is read as 'partOf'. Write it so.").Sets).Set.Entries.Count);
}
