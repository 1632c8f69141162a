namespace StatusGen.CodeFixes.Tests.Editor;

/// <summary>A registry that is edited in the IDE shows what it says now, without a restart and without a build.</summary>
public sealed class RegistryEditTests
{
    private const string Json = """
        {
          "namespace": "Shop",
          "codes": {
            "SUCCESS": { "code": 0 },
            "USER_EXISTS": { "code": 1010002, "http": 409 }
          }
        }
        """;

    private const string Yaml = """
        namespace: Shop
        codes:
          SUCCESS: { code: 0 }
          USER_EXISTS: { code: 1010002, http: 409 }
        """;

    public static TheoryData<string, string, string, string> Registries => new()
    {
        { "status-codes.json", Json, "\"http\": 409 }", ",\n    \"USER_LOCKED\": { \"code\": 1010005, \"http\": 423 }" },
        { "status-codes.yaml", Yaml, "http: 409 }", "\n  USER_LOCKED: { code: 1010005, http: 423 }" },
    };

    [Theory]
    [MemberData(nameof(Registries))]
    public void NewEntry_IsInCompletionAtOnce(string fileName, string registry, string end, string entry)
    {
        using RegistryInEditor editor = new(fileName, registry);
        Assert.Equal(["Success", "UserExists"], editor.Completion());

        editor.Type(end, end + entry);

        Assert.Equal(["Success", "UserExists", "UserLocked"], editor.Completion());
        Assert.Empty(editor.Errors());
        Assert.Empty(editor.Findings());
    }

    [Fact]
    public void EntryWithAMistake_KeepsTheRestAndIsBackOnceMended()
    {
        using RegistryInEditor editor = new("status-codes.json", Json);
        Assert.Empty(editor.Findings());

        editor.Type("\"code\": 0", "\"code\": \"zero\"");

        Assert.Equal(["UserExists"], editor.Completion());
        Assert.Empty(editor.Errors());
        Assert.Equal("/project/status-codes.json: (3,25)-(3,31): STG0002", Assert.Single(editor.Findings()));

        editor.Type("\"zero\"", "0");

        Assert.Equal(["Success", "UserExists"], editor.Completion());
        Assert.Empty(editor.Findings());
    }

    [Fact]
    public void HalfAnEntry_KeepsWhatStandsBeforeIt()
    {
        using RegistryInEditor editor = new("status-codes.json", Json);

        editor.Type("409 }", "409 },\n    \"USER_LOCKED\": { \"co");

        Assert.Equal(["Success", "UserExists"], editor.Completion());
        Assert.Empty(editor.Errors());
        Assert.Contains("STG0001", Assert.Single(editor.Findings()), StringComparison.Ordinal);

        editor.Type("LOCKED\": { \"co", "LOCKED\": { \"code\": 1010005, \"http\": 423 }");

        Assert.Equal(["Success", "UserExists", "UserLocked"], editor.Completion());
        Assert.Empty(editor.Findings());
    }

    [Fact]
    public void RemovedEntry_IsAnErrorWhereItIsUsed()
    {
        using RegistryInEditor editor = new("status-codes.json", Json);
        Assert.Empty(editor.Errors());

        editor.Type("USER_EXISTS", "USER_TAKEN");

        Assert.Equal(["Success", "UserTaken"], editor.Completion());
        Assert.Equal(["CS0117"], editor.Errors());
    }

    [Fact]
    public void Comment_ChangesNoGeneratedDocument()
    {
        using RegistryInEditor editor = new("status-codes.json", Json);
        object before = editor.Generated("Shop.AppCode.Enum.g.cs");

        editor.Type("{\n  \"namespace\"", "// The codes of the shop.\n{\n  \"namespace\"");

        Assert.Same(before, editor.Generated("Shop.AppCode.Enum.g.cs"));
    }
}
