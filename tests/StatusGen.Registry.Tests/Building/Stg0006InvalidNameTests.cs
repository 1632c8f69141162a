using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0006InvalidNameTests
{
    [Fact]
    public void Enum_WithItsNamespace_IsTakenApart()
    {
        CodeSet set = Registries.Build(
            """{ "enum": [|"My.Shop.ShopCode"|], "codes": { "OK": { "code": 200 } } }""",
            "STG0006 Error: The enum cannot be called 'My.Shop.ShopCode' in C#: write 'ShopCode', and put 'My.Shop' into 'namespace'.");

        Assert.Equal(("My.Shop", "ShopCode"), (set.Namespace, set.Names.Enum));
    }

    [Theory]
    [InlineData("404_NOT_FOUND", "_404NotFound")]
    [InlineData("a b", "Ab")]
    [InlineData("a.b", "Ab")]
    [InlineData("!", "CodeMinus5")]
    [InlineData("", "CodeMinus5")]
    [InlineData("___", "CodeMinus5")]
    [InlineData("😀", "CodeMinus5")]
    [InlineData("*/ }", "CodeMinus5")]
    public void Key_NoIdentifier_NumberStaysKnown(string key, string name)
    {
        CodeSet set = Registries.Build(
            $$"""{ "http": 400, "codes": { [|"{{key}}"|]: { "code": -5 } } }""",
            $"STG0006 Error: The key {Diagnostics.MessageText.Quote(key)} cannot be a name in C#: use letters, digits, '_' and '-', beginning with a letter.");

        CodeEntry entry = Assert.Single(set.Entries);
        Assert.Equal((name, key, -5), (entry.Name, entry.Key, entry.Code));
    }

    [Theory]
    [InlineData("TRY_PARSE", "TryParse")]
    [InlineData("TRY_FROM_VALUE", "TryFromValue")]
    [InlineData("IS_DEFINED", "IsDefined")]
    [InlineData("ALL", "All")]
    [InlineData("SET", "Set")]
    [InlineData("EQUALS", "Equals")]
    [InlineData("TO_STRING", "ToString")]
    [InlineData("GET_HASH_CODE", "GetHashCode")]
    [InlineData("GET_TYPE", "GetType")]
    [InlineData("REFERENCE_EQUALS", "ReferenceEquals")]
    [InlineData("MEMBERWISE_CLONE", "MemberwiseClone")]
    [InlineData("FINALIZE", "Finalize")]
    [InlineData("APP_CODE", "AppCode")]
    [InlineData("APP_CODES", "AppCodes")]
    [InlineData("APP_CODE_EXTENSIONS", "AppCodeExtensions")]
    [InlineData("APP_MESSAGES", "AppMessages")]
    [InlineData("APP_EXCEPTIONS", "AppExceptions")]
    [InlineData("APP_RESPONSES", "AppResponses")]
    public void Key_GeneratedMember_IsRenamed(string key, string name)
    {
        CodeSet set = Registries.Build(
            $$"""{ "http": 400, "codes": { [|"{{key}}"|]: { "code": 1 } } }""",
            $"STG0006 Error: The key '{key}' becomes '{name}' in C#, which the generated code of 'AppCode' has already. Rename the entry.");

        Assert.Equal(name + "_", Assert.Single(set.Entries).Name);
    }

    [Fact]
    public void HttpSet_KeyOfALookup_IsFine()
        => Registries.Build("""{ "kind": "http", "codes": { "SET": { "code": 599, "source": "x" } } }""");

    [Theory]
    [InlineData("Status499Client", "CLIENT_VALUES", "ClientValues", "Values")]
    [InlineData("Status499", "VALUES", "Values", "ClientValues")]
    [InlineData("Status499Code", "CODES", "Codes", "Values")]
    public void HttpSet_ConstantLikeItsType_IsRenamed(string name, string key, string converted, string other)
    {
        string markup = $$"""{ "kind": "http", "enum": "{{name}}", "codes": { [|"{{key}}"|]: { "code": 499, "source": "x" }, "{{other}}": { "code": 498, "source": "x" } } }""";
        string finding = $"STG0006 Error: The key '{key}' becomes '{converted}' in C#, which the generated code of '{name}' has already. Rename the entry.";

        Assert.Equal([converted + "_", other], Registries.Build(markup, finding).Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void HttpSet_AliasLikeItsType_HasNoMember()
    {
        CodeSet set = Registries.Build(
            """{ "kind": "http", "enum": "Status499Client", "codes": { "A": { "code": 499, "source": "x", "aliases": [[|"CLIENT_VALUES"|]] } } }""",
            "STG0006 Error: The alias 'CLIENT_VALUES' cannot be a member in C#: it is parsed, but has no member. Remove it, unless clients still send it.");

        Assert.Equal([new CodeAlias("CLIENT_VALUES", null)], Assert.Single(set.Entries).Aliases);
    }

    [Fact]
    public void Alias_NoIdentifier_IsParsedWithoutMember()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": 1, "aliases": [[|"1A"|], [|"SET"|]] } } }""",
            "STG0006 Error: The alias '1A' cannot be a member in C#: it is parsed, but has no member. Remove it, unless clients still send it.",
            "STG0006 Error: The alias 'SET' cannot be a member in C#: it is parsed, but has no member. Remove it, unless clients still send it.");

        Assert.Equal([new CodeAlias("1A", null), new CodeAlias("SET", null)], set.Entries[0].Aliases);
    }

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("var", "Var")]
    [InlineData("my-code", "MyCode")]
    [InlineData("1Code", "AppCode")]
    public void Enum_InvalidName_IsReplaced(string name, string replacement)
    {
        CodeSet set = Registries.Build(
            $$"""{ "enum": [|"{{name}}"|], "codes": {} }""",
            $"STG0006 Error: The enum cannot be called '{name}' in C#: use a name such as '{replacement}'.");

        Assert.Equal(replacement, set.Names.Enum);
    }

    [Theory]
    [InlineData("Shop.")]
    [InlineData("Shop..Orders")]
    [InlineData("Shop.1")]
    [InlineData("my shop")]
    public void Namespace_Invalid_DefaultIsUsed(string name)
    {
        CodeSet set = Registries.Build(
            $$"""{ "namespace": [|"{{name}}"|], "codes": {} }""",
            $"STG0006 Error: The namespace '{name}' is not valid in C#: use identifiers joined by dots, such as 'Shop.Orders'.");

        Assert.Equal("Shop", set.Namespace);
    }

    [Theory]
    [InlineData("Code")]
    [InlineData("From")]
    [InlineData("_envelope")]
    public void Envelope_CalledLikeItsMember_DefaultIsUsed(string name)
    {
        CodeSet set = Registries.Build(
            $$"""{ "codes": {}, "response": { "style": "envelope", "type": [|"{{name}}"|] } }""",
            $"STG0006 Error: The envelope cannot be called '{name}', because it has a member of that name: use a name such as 'ApiResponse'.");

        Assert.Equal("ApiResponse", set.Response!.TypeName);
    }

    [Fact]
    public void Envelope_InvalidName_DefaultIsUsed()
    {
        CodeSet set = Registries.Build(
            """{ "codes": {}, "response": { "style": "envelope", "type": [|"Api Response"|] } }""",
            "STG0006 Error: The envelope cannot be called 'Api Response' in C#: use a name such as 'ApiResponse'.");

        Assert.Equal("ApiResponse", set.Response!.TypeName);
    }

    [Fact]
    public void Argument_InvalidName_FallsAway()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { "A": { "code": 1, "args": { [|"user id"|]: "int", "class": "int" } } } }""",
            "STG0006 Error: The argument 'user id' cannot be a C# parameter: use letters, digits and '_', beginning with a letter.");

        Assert.Equal([new CodeArgument("class", ArgumentType.Int)], Assert.Single(set.Entries).Arguments);
    }

    [Fact]
    public void Names_RecoveredToTheSame_StayUnique()
    {
        CodeSet set = Registries.Build(
            """{ "http": 400, "codes": { [|"a b"|]: { "code": 1 }, [|[|"a.b"|]|]: { "code": 2 }, "AB": { "code": 3 } } }"""
                .Replace("\"AB\"", "[|\"AB\"|]"),
            "STG0006 Error: The key 'a b' cannot be a name in C#: use letters, digits, '_' and '-', beginning with a letter.",
            "STG0005 Error: The keys 'a b' (at status-codes.json(1,27)) and 'a.b' both mean 'Ab' in C#. Rename one of the two entries.",
            "STG0006 Error: The key 'a.b' cannot be a name in C#: use letters, digits, '_' and '-', beginning with a letter.",
            "STG0005 Error: The keys 'a b' (at status-codes.json(1,27)) and 'AB' both mean 'Ab' in C#. Rename one of the two entries.");

        Assert.Equal(["Ab", "Ab_2", "Ab_3"], set.Entries.Select(entry => entry.Name));
    }
}
