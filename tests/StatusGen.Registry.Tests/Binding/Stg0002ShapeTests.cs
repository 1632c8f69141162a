using StatusGen.Registry.Building;
using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Binding;

public sealed class Stg0002ShapeTests
{
    [Theory]
    [InlineData("[|\"x\"|]", "The property 'code' is wrong: expected an integer, found the string 'x'.")]
    [InlineData("[|1.5|]", "The property 'code' is wrong: expected an integer, found the number '1.5'.")]
    [InlineData("[|null|]", "The property 'code' is wrong: expected an integer, found null.")]
    [InlineData("[|{}|]", "The property 'code' is wrong: expected an integer, found an object.")]
    [InlineData("[|2147483648|]", "The property 'code' is wrong: '2147483648' is not a 32-bit integer (-2147483648 to 2147483647).")]
    [InlineData("[|-2147483649|]", "The property 'code' is wrong: '-2147483649' is not a 32-bit integer (-2147483648 to 2147483647).")]
    public void Code_Unreadable_OnlyItsEntryIsLost(string code, string message)
    {
        CodeSet set = Registries.Build(
            $$"""{ "http": 400, "codes": { "A": { "code": {{code}} }, "B": { "code": 2 } } }""",
            "STG0002 Error: " + message);

        Assert.Equal("B", Assert.Single(set.Entries).Name);
        Assert.True(set.IsIncomplete);
    }

    [Fact]
    public void Code_InQuotes_MemberStays()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": [|"7"|] } } }""",
            "STG0002 Error: The property 'code' is wrong: expected an integer, found the string '7'. Write 7.");

        Assert.Equal(7, Assert.Single(set.Entries).Code);
    }

    [Fact]
    public void Entry_IsANumber_MemberStaysAndNothingElseIsSaidOfIt()
    {
        CodeSet set = Registries.Build(
            """{ "languages": ["en", "de"], "codes": { "A": [|7|], "B": [|true|] } }""",
            "STG0002 Error: The entry 'A' is wrong: expected an object such as { \"code\": 1001 }, found the integer '7'.",
            "STG0002 Error: The entry 'B' is wrong: expected an object such as { \"code\": 1001 }, found the boolean 'true'.");

        Assert.Equal(7, Assert.Single(set.Entries).Code);
    }

    [Fact]
    public void Code_Missing_IsReportedAtTheKey()
        => Registries.Build(
            """{ "codes": { [|"A"|]: { "http": 400 } } }""",
            "STG0002 Error: The entry 'A' has no 'code': give it its number.");

    [Theory]
    [InlineData("\"http\": [|\"400\"|]", "The property 'http' is wrong: expected an integer, found the string '400'. Write 400.")]
    [InlineData("\"message\": [|404|]", "The property 'message' is wrong: expected a string, or an object with a string per language, found the integer '404'.")]
    [InlineData("\"message\": { \"en\": [|1|] }", "The language 'en' of 'message' is wrong: expected a string, found the integer '1'.")]
    [InlineData("\"message\": { \"en\": \"a\", [|\"EN\"|]: \"b\" }", "The language 'EN' stands in 'message' twice (first at status-codes.json(1,58)): remove one.")]
    [InlineData("\"message\": { \"en\": \"a\", [|\"de\"|]: \"b\" }", "The set 'AppCode' has no language 'de': add it to 'languages' ('en'), or correct it.")]
    [InlineData("\"description\": [|[]|]", "The property 'description' is wrong: expected a string, or an object with a string per language, found an array.")]
    [InlineData("\"reference\": [|1|]", "The property 'reference' is wrong: expected a string, found the integer '1'.")]
    [InlineData("\"reference\": [|\"\"|]", "The property 'reference' is empty: give it a value or leave it out.")]
    [InlineData("\"retryable\": [|\"yes\"|]", "The property 'retryable' is wrong: expected 'true' or 'false', found the string 'yes'.")]
    [InlineData("\"success\": [|1|]", "The property 'success' is wrong: expected 'true' or 'false', found the integer '1'.")]
    [InlineData("\"legacy\": [|null|]", "The property 'legacy' is wrong: expected 'true' or 'false', found null.")]
    [InlineData("\"tags\": [|\"a\"|]", "The property 'tags' is wrong: expected an array of strings, found the string 'a'.")]
    [InlineData("\"tags\": [[|1|]]", "An item of 'tags' is wrong: expected a string that is not empty, found the integer '1'.")]
    [InlineData("\"aliases\": [[|\"\"|]]", "An item of 'aliases' is wrong: expected a string that is not empty, found the string ''.")]
    [InlineData("\"since\": [|false|]", "The property 'since' is wrong: expected a string, found the boolean 'false'.")]
    [InlineData("\"deprecated\": [|{}|]", "The property 'deprecated' is wrong: expected a string that gives the reason, or 'true', found an object.")]
    [InlineData("\"args\": [|1|]", "The property 'args' is wrong: expected an object such as { \"userId\": \"long\" }, found the integer '1'.")]
    [InlineData("\"args\": { \"a\": [|\"guid\"|] }", "The type of the argument 'a' cannot be 'guid': did you mean 'Guid'?")]
    [InlineData("\"args\": { \"a\": [|\"Uri\"|] }", "The type of the argument 'a' cannot be 'Uri': use 'object', 'string', 'int', 'long', 'decimal', 'double', 'bool', 'Guid' or 'DateTimeOffset'.")]
    [InlineData("\"args\": { \"a\": \"int\", [|\"a\"|]: \"int\" }", "The argument 'a' stands in 'args' twice (first at status-codes.json(1,55)): remove one.")]
    [InlineData("[|\"code\"|]: 2", "The property 'code' stands in the entry 'A' twice (first at status-codes.json(1,34)): the second is ignored, remove one.")]
    public void EntryProperty_Wrong_OnlyItFallsAway(string property, string message)
    {
        CodeSet set = Registries.Build(
            $$"""{ "http": 400, "codes": { "A": { "code": 1, {{property}} } } }""",
            "STG0002 Error: " + message);

        Assert.Equal(1, Assert.Single(set.Entries).Code);
        Assert.True(set.IsIncomplete);
    }

    [Theory]
    [InlineData("\"kind\": [|1|]", "The property 'kind' is wrong: expected 'application' or 'http', found the integer '1'.")]
    [InlineData("\"visibility\": [|\"private\"|]", "The property 'visibility' cannot be 'private': use 'public' or 'internal'.")]
    [InlineData("\"languages\": [|[]|]", "The property 'languages' is wrong: expected an array of at least one language such as [\"en\"], found an array.")]
    [InlineData("\"languages\": [\"en\", [|\"english!\"|]]", "'english!' is not a language tag: write one such as 'en' or 'zh-CN'.")]
    [InlineData("\"languages\": [\"en\", [|\"e\"|]]", "'e' is not a language tag: write one such as 'en' or 'zh-CN'.")]
    [InlineData("\"languages\": [\"en\", [|\"zh--CN\"|]]", "'zh--CN' is not a language tag: write one such as 'en' or 'zh-CN'.")]
    [InlineData("\"languages\": [\"en\", [|\"zh-\"|]]", "'zh-' is not a language tag: write one such as 'en' or 'zh-CN'.")]
    [InlineData("\"languages\": [\"en\", [|\"EN\"|]]", "The language 'EN' stands in 'languages' twice: remove one.")]
    [InlineData("\"languages\": [\"en\", [|5|]]", "An item of 'languages' is wrong: expected a language such as 'en' or 'zh-CN', found the integer '5'.")]
    [InlineData("\"generate\": [|true|]", "The property 'generate' is wrong: expected an array of 'messages', 'exceptions', 'responses', found the boolean 'true'.")]
    [InlineData("\"generate\": [[|\"message\"|]]", "An item of 'generate' cannot be 'message': did you mean 'messages'?")]
    [InlineData("\"range\": [|5|]", "The property 'range' is wrong: expected a range such as '1000-1999', found the integer '5'.")]
    [InlineData("\"range\": [|\"1..2\"|]", "The property 'range' is wrong: expected a range of 32-bit integers such as '1000-1999', found the string '1..2'.")]
    [InlineData("\"range\": [|\"9-1\"|]", "The property 'range' is wrong: the range '9-1' ends before it begins. Write '1-9'.")]
    [InlineData("\"extends\": [|\"iana\"|]", "Only an HTTP set can extend the IANA registry: add \"kind\": \"http\", or remove 'extends'.")]
    [InlineData("\"extends\": [|\"rfc\"|]", "The property 'extends' cannot be 'rfc': use 'iana'.")]
    [InlineData("\"reserved\": [|1|]", "The property 'reserved' is wrong: expected an array of numbers, ranges and keys, found the integer '1'.")]
    [InlineData("\"reserved\": [[|true|]]", "An item of 'reserved' is wrong: expected a number, a range such as '1000-1999' or a key, found the boolean 'true'.")]
    [InlineData("\"reserved\": [[|\"1..2\"|]]", "An item of 'reserved' is wrong: expected a range of 32-bit integers such as '1000-1999', found the string '1..2'.")]
    [InlineData("\"modules\": [|[]|]", "The property 'modules' is wrong: expected an object with a module per name, found an array.")]
    [InlineData("\"modules\": { \"M\": [|1|] }", "The module 'M' is wrong: expected an object such as { \"codes\": { } }, found the integer '1'.")]
    [InlineData("\"modules\": { [|\"\"|]: {} }", "A module has no name: give it one.")]
    [InlineData("\"modules\": { \"M\": { \"owner\": [|1|] } }", "The property 'owner' is wrong: expected a string, found the integer '1'.")]
    [InlineData("[|\"codes\"|]: [|1|]", "The property 'codes' stands in the registry twice (first at status-codes.json(1,16)): join the two.", "The property 'codes' is wrong: expected an object such as { \"SUCCESS\": { \"code\": 0 } }, found the integer '1'.")]
    [InlineData("\"response\": [|1|]", "The property 'response' is wrong: expected an object such as { \"style\": \"problem\" }, found the integer '1'.")]
    [InlineData("\"response\": { \"style\": [|\"envelop\"|] }", "The property 'style' cannot be 'envelop': did you mean 'envelope'?")]
    [InlineData("\"response\": { \"status\": [|\"200\"|] }", "The property 'status' cannot be '200': use 'mapped' or 'always200'.")]
    [InlineData("\"response\": { \"message\": [|\"code\"|] }", "'code' and 'message' have the same JSON name 'code': rename one.")]
    [InlineData("\"response\": { \"style\": \"envelope\", \"data\": [|\"Code\"|] }", "'code' and 'data' have JSON names that differ only in case, 'code' and 'Code': rename one.")]
    [InlineData("\"response\": { \"code\": [|\"status\"|] }", "A problem has a member 'status' of its own: give 'code' another name.")]
    [InlineData("\"referenceTemplate\": [|1|]", "The property 'referenceTemplate' is wrong: expected a string, found the integer '1'.")]
    public void HeadProperty_Wrong_EntriesStay(string property, params string[] messages)
    {
        CodeSet set = Registries.Build(
            $$"""{ "http": 400, "codes": { "A": { "code": 1 } }, {{property}} }""",
            [.. messages.Select(message => "STG0002 Error: " + message)]);

        Assert.Equal(1, Assert.Single(set.Entries).Code);
    }

    [Theory]
    [InlineData("[|99|]")]
    [InlineData("[|1000|]")]
    public void HttpSet_NumberOutside100To999_IsReportedAndStays(string code)
    {
        CodeSet set = Registries.Build(
            $$"""{ "kind": "http", "codes": { "A": { "code": {{code}}, "source": "x" } } }""",
            $"STG0002 Error: '{code.Trim('[', ']', '|')}' is not an HTTP status code: use a number from 100 to 999, or \"kind\": \"application\".");

        Assert.Single(set.Entries);
    }

    [Fact]
    public void HttpSet_NegativeNumber_IsDropped()
        => Assert.Empty(Registries.Build(
            """{ "kind": "http", "codes": { "A": { "code": [|-1|] } } }""",
            "STG0002 Error: '-1' is not an HTTP status code: use a number from 100 to 999, or \"kind\": \"application\".").Entries);

    [Fact]
    public void HttpSet_WithHttp_IsReported()
        => Registries.Build(
            """{ "kind": "http", "http": [|500|], "modules": { "M": { "http": [|400|], "codes": { "OK": { "code": 200 } } } } }""",
            "STG0002 Error: An HTTP set has no 'http': its numbers are HTTP statuses themselves. Remove it.",
            "STG0002 Error: An HTTP set has no 'http': its numbers are HTTP statuses themselves. Remove it.");

    [Fact]
    public void Root_NotAnObject_NoSet()
    {
        SetBuildResult result = Registries.BuildAll(
            [("status-codes.json", "[|[1]|]")],
            "STG0002 Error: The registry is wrong: expected an object such as { \"codes\": { \"SUCCESS\": { \"code\": 0 } } }, found an array.");

        Assert.Empty(result.Sets);
    }

    [Fact]
    public void Root_NoCodes_IsReported()
        => Registries.Build(
            "[|{|] }",
            "STG0002 Error: The registry of 'AppCode' has no codes: add 'codes', or 'modules' that have some.");

    [Fact]
    public void Part_HeadOnlyProperty_IsReported()
        => Registries.BuildAll(
            [
                ("status-codes.json", """{ "http": 400, "codes": { "A": { "code": 1 } } }"""),
                ("z.status-codes.json", """{ "partOf": "AppCode", [|"languages"|]: ["en"], "codes": { "B": { "code": 2 } } }"""),
            ],
            "STG0002 Error: A part cannot have 'languages': move it to the registry that declares the enum, or remove 'partOf'.");

    [Fact]
    public void Part_PartOfUnreadable_JoinsTheOnlySet()
    {
        SetBuildResult result = Registries.BuildAll(
            [
                ("status-codes.json", """{ "http": 400, "codes": { "A": { "code": 1 } } }"""),
                ("z.status-codes.json", """{ "partOf": [|1|], "codes": { "B": { "code": 2 } } }"""),
            ],
            "STG0002 Error: The property 'partOf' is wrong: expected the name of the enum that the file is a part of, found the integer '1'.");

        Assert.Equal(2, Assert.Single(result.Sets).Set.Entries.Count);
    }

    [Fact]
    public void Language_UnknownInManyTexts_IsOneFinding()
        => Registries.Build(
            """
            { "http": 400, "codes": { "A": { "code": 1, "description": { "en": "x", [|"de"|]: "x" }, "message": { "en": "x", "de": "x" } },
              "B": { "code": 2, "message": { "de": "x", "en": "x", [|"fr"|]: "x" } } }, "modules": { "M": { "description": { "de": "x" } } } }
            """,
            "STG0002 Error: 4 texts of this file are in the language 'de', which the set 'AppCode' does not have: add it to 'languages' ('en'), or correct it.",
            "STG0002 Error: The set 'AppCode' has no language 'fr': add it to 'languages' ('en'), or correct it.");

    [Fact]
    public void Everything_Wrong_IsReportedInOnePass()
    {
        CodeSet set = Registries.Build(
            """
            { "kind": [|"x"|], "codes": {
              [|"A"|]: { },
              "B": { "code": 1, "http": [|{}|], "tags": [[|1|], "ok"] } } }
            """,
            "STG0002 Error: The property 'kind' cannot be 'x': use 'application' or 'http'.",
            "STG0002 Error: The entry 'A' has no 'code': give it its number.",
            "STG0002 Error: The property 'http' is wrong: expected an integer, found an object.",
            "STG0002 Error: An item of 'tags' is wrong: expected a string that is not empty, found the integer '1'.");

        Assert.Equal(["ok"], Assert.Single(set.Entries).Tags);
    }
}
