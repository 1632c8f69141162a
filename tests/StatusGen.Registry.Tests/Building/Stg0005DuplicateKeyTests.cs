using StatusGen.Registry.Building;
using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0005DuplicateKeyTests
{
    [Fact]
    public void Key_UsedTwiceWithAnotherNumber_BothNumbersStayKnown()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "NO_USER": { "code": 1 }, [|"NO_USER"|]: { "code": -2 } } }""",
            "STG0005 Error: The key 'NO_USER' is used twice: first at status-codes.json(1,27). Rename one of the two entries.");

        Assert.Equal([("NoUser", 1), ("NoUser_Minus2", -2)], set.Entries.Select(entry => (entry.Name, entry.Code)));
    }

    [Fact]
    public void Key_UsedTwiceWithTheSameNumber_SecondIsDropped()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "NO_USER": { "code": 1 }, [|"NO_USER"|]: { "code": [|1|] } } }""",
            "STG0005 Error: The key 'NO_USER' is used twice: first at status-codes.json(1,27). Rename one of the two entries.",
            "STG0004 Error: The number '1' of 'NO_USER' is taken by 'NO_USER' at status-codes.json(1,48). The next free number is '2'.");

        Assert.Equal(1, Assert.Single(set.Entries).Code);
    }

    [Fact]
    public void Keys_EqualInCSharp_AreReported()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "NO_USER": { "code": 1 }, [|"no-user"|]: { "code": 2 } } }""",
            "STG0005 Error: The keys 'NO_USER' (at status-codes.json(1,27)) and 'no-user' both mean 'NoUser' in C#. Rename one of the two entries.");

        Assert.Equal(["NoUser", "NoUser_2"], set.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void Key_IsTheCSharpNameOfAnother_IsReported()
        => Registries.Build(
            """{ "http": 400, "codes": { "A_B": { "code": 1 }, [|"AB"|]: { "code": 2 } } }""",
            "STG0005 Error: The keys 'A_B' (at status-codes.json(1,27)) and 'AB' both mean 'AB' in C#. Rename one of the two entries.");

    [Theory]
    [InlineData("CONFLICT", "is IANA's key")]
    [InlineData("conflict", "becomes 'Conflict' in C#, which is IANA's name")]
    public void Override_HasTheKeyOfALaterIanaEntry_IsReported(string key, string what)
    {
        CodeSet set = Registries.Build(
            $$"""{ "kind": "http", "extends": "iana", "codes": { [|"{{key}}"|]: { "code": 404 } } }""",
            $"STG0005 Error: The key '{key}' {what} of 409, not of 404. Rename the entry, or correct its number.");

        Assert.Equal(["Conflict", "Conflict_409"], set.Entries.Where(entry => entry.Code is 404 or 409).Select(entry => entry.Name));
    }

    [Fact]
    public void Override_HasTheKeyOfAnOverriddenIanaEntry_IsFine()
        => Registries.Build("""{ "kind": "http", "extends": "iana", "codes": { "CONFLICT": { "code": 404 }, "NOT_FOUND": { "code": 409 } } }""");

    [Fact]
    public void Alias_IsAKey_IsReportedAndDropped()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": 1, "aliases": [[|"B"|], "OLD_A"] }, "B": { "code": 2 } } }""",
            "STG0005 Error: The alias 'B' of 'A' is taken by 'B' at status-codes.json(1,74). Remove it, or rename that entry.");

        Assert.Equal([new CodeAlias("OLD_A", "OldA")], set.Entries[0].Aliases);
    }

    [Fact]
    public void Alias_HasTheCSharpNameOfAnother_IsParsedWithoutMember()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": 1, "aliases": [[|"no-b"|]] }, "NO_B": { "code": 2 } } }""",
            "STG0005 Error: The alias 'no-b' of 'A' is taken by 'NO_B' at status-codes.json(1,68). Remove it, or rename that entry.");

        Assert.Equal([new CodeAlias("no-b", null)], set.Entries[0].Aliases);
    }

    [Fact]
    public void Alias_OtherSpellingOfItsOwnKey_IsAccepted()
    {
        CodeSet set = Registries.Build("""{ "http": 400, "codes": { "NO_B": { "code": 2, "aliases": ["no-b"] } } }""");

        Assert.Equal([new CodeAlias("no-b", null)], set.Entries[0].Aliases);
    }

    [Fact]
    public void Alias_StandsTwice_IsReported()
        => Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": 1, "aliases": ["B", [|"B"|], [|"A"|]] } } }""",
            "STG0005 Error: The alias 'B' of 'A' is its key already, or stands twice: remove it.",
            "STG0005 Error: The alias 'A' of 'A' is its key already, or stands twice: remove it.");

    [Fact]
    public void Module_DeclaredTwice_EntriesOfBothStay()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "modules": { "M": { "codes": { "A": { "code": 1 } } }, [|"M"|]: { "codes": { "B": { "code": 2 } } } } }""",
            "STG0005 Error: The module 'M' is declared twice: first at status-codes.json(1,29). Join the two, or rename one.");

        Assert.Single(set.Modules);
        Assert.Equal([0, 0], set.Entries.Select(entry => entry.Module));
    }

    [Fact]
    public void Module_ContinuedByAPart_IsJoined()
    {
        SetBuildResult result = Registries.BuildAll(
        [
            ("status-codes.json", """{ "http": 400, "modules": { "M": { "range": "1-9", "codes": { "A": { "code": 1 } } } } }"""),
            ("z.status-codes.json", """{ "partOf": "AppCode", "modules": { "M": { "codes": { "B": { "code": 2 } } } } }"""),
        ]);

        Assert.Equal([0, 0], Assert.Single(result.Sets).Set.Entries.Select(entry => entry.Module));
    }
}
