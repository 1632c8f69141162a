using StatusGen.Registry.Building;
using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Binding;

/// <summary>STG0002: an entry or a module where none belongs is an error, and no member is lost.</summary>
public sealed class MisplacedNodeTests
{
    [Theory]
    [InlineData("""{ "modules": { "M": { "range": "1-9", [|"A"|]: { "code": 1, "http": 404 } } } }""", 0)]
    [InlineData("""{ "modules": { [|"A"|]: { "code": 1, "http": 404 } } }""", -1)]
    [InlineData("""{ [|"A"|]: { "http": 404, "code": "1" } }""", -1, "STG0002 Error: The property 'code' is wrong: expected an integer, found the string '1'. Write 1.")]
    public void Entry_OutsideCodes_IsAnErrorAndAMember(string registry, int module, params string[] more)
    {
        CodeSet set = Registries.Build(
            more.Length == 0 ? registry : registry.Replace("\"1\"", "[|\"1\"|]", StringComparison.Ordinal),
            ["STG0002 Error: The entry 'A' stands outside 'codes': entries stand in 'codes', move it there.", .. more]);

        CodeEntry entry = Assert.Single(set.Entries);
        Assert.Equal(("A", 1, module), (entry.Name, entry.Code, entry.Module));
        Assert.True(set.IsIncomplete);
    }

    [Theory]
    [InlineData("""{ "codes": { [|"M"|]: { "range": "1-9", "codes": { "A": { "code": 1, "http": 404 } } } } }""")]
    [InlineData("""{ "codes": { [|"M"|]: { "codes": { "A": { "code": 1, "http": 404 } } } } }""")]
    [InlineData("""{ [|"M"|]: { "range": "1-9", "codes": { "A": { "code": 1, "http": 404 } } } }""")]
    public void Module_OutsideModules_IsOneErrorAndAModule(string registry)
    {
        CodeSet set = Registries.Build(
            registry,
            "STG0002 Error: The module 'M' stands outside 'modules': modules stand in 'modules', move it there.");

        Assert.Equal("M", Assert.Single(set.Modules).Name);
        Assert.Equal(0, Assert.Single(set.Entries).Module);
        Assert.True(set.IsIncomplete);
    }

    [Theory]
    [InlineData("""{ "modules": { "M": { "range": "1-9", "codes": { [|"N"|]: { "range": "1-5", "codes": { "A": { "code": 1, "http": 404 } } } } } } }""")]
    [InlineData("""{ "modules": { "M": { "range": "1-9", [|"N"|]: { "range": "1-5", "codes": { "A": { "code": 1, "http": 404 } } } } } }""")]
    public void Module_WithinAModule_ItsEntriesAreTheOuterOnes(string registry)
    {
        CodeSet set = Registries.Build(
            registry,
            "STG0002 Error: The module 'N' stands within the module 'M': modules do not nest, move it beside that one.");

        Assert.Equal("M", Assert.Single(set.Modules).Name);
        Assert.Equal(0, Assert.Single(set.Entries).Module);
    }

    [Fact]
    public void Part_EntryOutsideCodes_IsAMember()
    {
        SetBuildResult result = Registries.BuildAll(
            [
                ("status-codes.json", """{ "http": 400, "codes": { "A": { "code": 1 } } }"""),
                ("z.status-codes.json", """{ "partOf": "AppCode", [|"B"|]: { "code": 2 } }"""),
            ],
            "STG0002 Error: The entry 'B' stands outside 'codes': entries stand in 'codes', move it there.");

        Assert.Equal(2, Assert.Single(result.Sets).Set.Entries.Count);
    }

    [Fact]
    public void OwnProperty_LooksLikeAnEntry_IsIgnored()
        => Registries.Build("""{ "codes": { }, "x-draft": { "code": 1 } }""");
}
