using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class ContractExampleTests
{
    private static readonly CodeSet Set = BuildExample("status-codes.json", ContractExample.Json);

    [Fact]
    public void Yaml_GivesTheSameSet()
    {
        CodeSet yaml = BuildExample("status-codes.yaml", ContractExample.Yaml);

        Assert.Equal(Set.Entries, yaml.Entries);
        Assert.Equal(Set with { FileName = "status-codes.yaml" }, yaml);
    }

    [Fact]
    public void Head_IsBound()
    {
        Assert.Equal(("Shop", "AppCode", CodeSetKind.Application, false), (Set.Namespace, Set.Names.Enum, Set.Kind, Set.IsInternal));
        Assert.Equal(["en", "zh-CN"], Set.Languages);
        Assert.Equal(GeneratedParts.All, Set.Generate);
        Assert.Equal(new ResponseOptions { Style = ResponseStyle.Envelope, MessageMember = "msg" }, Set.Response);
        Assert.Equal("status-codes.json", Set.FileName);
        Assert.False(Set.IsIncomplete);
        Assert.Equal(
            [new CodeModule("User", 1010000, 1019999, Text("Accounts and sign-in", null), "team-accounts")],
            Set.Modules);
    }

    [Fact]
    public void Entries_AreBound()
    {
        Assert.Equal(["UserNotExists", "UserExists", "UserCredentialsInvalid", "UserLocked", "UserSuspended", "Success"], Set.Entries.Select(entry => entry.Name));
        Assert.Equal(
            new CodeEntry
            {
                Key = "USER_NOT_EXISTS",
                Name = "UserNotExists",
                Code = 1010001,
                HttpStatus = 404,
                Module = 0,
                Message = Text("user {userId} does not exist", "用户 {userId} 不存在"),
                Arguments = new EquatableArray<CodeArgument>([new CodeArgument("userId", ArgumentType.Long)]),
                Description = Text("No account has this id.", null),
                Reference = "https://docs.example.com/errors/1010001",
                Tags = new EquatableArray<string>(["account"]),
                Since = "1.0",
            },
            Set.Entries[0]);
        Assert.Equal([new CodeAlias("USER_PASSWORD_ERROR", "UserPasswordError")], Set.Entries[2].Aliases);
        Assert.Equal("3.0, see USER_SUSPENDED", Set.Entries[3].Retired);
        Assert.Equal(Text("User locked", null), Set.Entries[3].Message);
        Assert.Equal("use USER_DISABLED", Set.Entries[4].Deprecated);
        Assert.Equal((0, 200, true, -1), (Set.Entries[5].Code, Set.Entries[5].HttpStatus, Set.Entries[5].IsSuccess, Set.Entries[5].Module));
    }

    [Fact]
    public void SmallestRegistry_HasDefaults()
    {
        CodeSet set = Registries.Build("""{"codes":{"SUCCESS":{"code":0}}}""");

        Assert.Equal(("Shop", "AppCode", CodeSetKind.Application, GeneratedParts.All), (set.Namespace, set.Names.Enum, set.Kind, set.Generate));
        Assert.Equal(["en"], set.Languages);
        Assert.Null(set.Response);
        Assert.Equal("Success", Assert.Single(set.Entries).Message.Default);
    }

    [Fact]
    public void OtherProperties_AreBound()
    {
        CodeSet set = Registries.Build(
            """
            { "visibility": "internal", "generate": [], "referenceTemplate": "x/{key}/{{", "response": { "style": "bare", "code": null, "name": "n", "args": "a", "status": "always200" },
              "codes": { "A": { "code": 1, "http": 503, "retryable": true, "reference": "own", "deprecated": true, "retired": true, "args": ["a", "b"] },
                         "B": { "code": 2, "http": 400, "args": { "a": null, "b": "DateTimeOffset" }, "deprecated": false } } }
            """);

        Assert.True(set.IsInternal);
        Assert.Equal(GeneratedParts.None, set.Generate);
        Assert.Equal(
            new ResponseOptions { Style = ResponseStyle.Bare, CodeMember = null, NameMember = "n", ArgumentsMember = "a", AlwaysOk = true },
            set.Response);
        Assert.Equal((true, "own", "deprecated", "retired"), (set.Entries[0].IsRetryable, set.Entries[0].Reference, set.Entries[0].Deprecated, set.Entries[0].Retired));
        Assert.Equal([ArgumentType.Object, ArgumentType.Object], set.Entries[0].Arguments.Select(argument => argument.Type));
        Assert.Equal([ArgumentType.Object, ArgumentType.DateTimeOffset], set.Entries[1].Arguments.Select(argument => argument.Type));
        Assert.Equal(("x/B/{", (string?)null), (set.Entries[1].Reference, set.Entries[1].Deprecated));
    }

    private static LocalizedText Text(params string?[] texts) => new(new EquatableArray<string?>(texts));

    // The example leaves a few translations out, which is an info.
    private static CodeSet BuildExample(string path, string content)
    {
        var result = Registries.BuildUnchecked((path, content));
        Assert.Equal(["STG0011"], result.Diagnostics.Select(finding => finding.Rule.Id));
        return Assert.Single(result.Sets).Set;
    }
}
