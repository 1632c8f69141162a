using StatusGen.Registry.Building;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0013SetConflictTests
{
    private const string Head = """{ "http": 400, "codes": { "A": { "code": 1 } } }""";

    [Fact]
    public void Heads_TwoForOneEnum_LaterIsDropped()
    {
        SetBuildResult result = Registries.BuildAll(
            [
                ("a/status-codes.json", Head),
                ("b/status-codes.json", """{ "enum": [|"AppCode"|], "http": 400, "codes": { "B": { "code": 2 } } }"""),
            ],
            "STG0013 Error: The enum 'Shop.AppCode' is declared by two registries: first at a/status-codes.json(1,1). Give this one another 'enum', or make it a part with \"partOf\": \"AppCode\".");

        Assert.Equal("A", Assert.Single(Assert.Single(result.Sets).Set.Entries).Name);
        Assert.True(result.Sets[0].Set.IsIncomplete);
    }

    [Fact]
    public void Part_MistypedHead_JoinsTheNearestOne()
    {
        SetBuildResult result = Registries.BuildAll(
            [
                ("status-codes.json", Head),
                ("z.status-codes.json", """{ "partOf": [|"AppCodes"|], "codes": { "B": { "code": 2 } } }"""),
            ],
            "STG0013 Error: No registry of this project declares the enum 'AppCodes': did you mean 'AppCode'?");

        Assert.Equal(2, Assert.Single(result.Sets).Set.Entries.Count);
        Assert.True(result.Sets[0].Set.IsIncomplete);
    }

    [Fact]
    public void Part_WithoutHead_IsReported()
        => Assert.Empty(Registries.BuildAll(
            [("z.status-codes.json", """{ "partOf": [|"PaymentCode"|], "codes": { "B": { "code": 2 } } }""")],
            "STG0013 Error: No registry of this project declares the enum 'PaymentCode': add a registry with \"enum\": \"PaymentCode\", or correct the name.").Sets);

    [Fact]
    public void Part_HeadMayBeTheUnreadableFile_IsSilent()
        => Assert.Equal(
            ["STG0001"],
            Registries.BuildUnchecked(
                ("pay.status-codes.json", "{ nonsense"),
                ("z.status-codes.json", """{ "partOf": "Billing", "codes": { "B": { "code": 2 } } }""")).Diagnostics.Select(finding => finding.Rule.Id).Distinct());

    [Fact]
    public void Part_SeveralHeads_NamespaceDecides()
    {
        SetBuildResult result = Registries.BuildAll(
            [
                ("a.status-codes.json", """{ "namespace": "A", "enum": "AppCode", "codes": {} }"""),
                ("b.status-codes.json", """{ "namespace": "B", "enum": "AppCode", "codes": {} }"""),
                ("y.status-codes.json", """{ "partOf": "B.AppCode", "http": 400, "codes": { "Y": { "code": 1 } } }"""),
                ("z.status-codes.json", """{ "partOf": [|"AppCode"|], "http": 400, "codes": { "Z": { "code": 2 } } }"""),
            ],
            "STG0013 Error: The part could join 'A.AppCode' or 'B.AppCode': write the one that is meant with its namespace.");

        Assert.Equal(["Z", "Y"], result.Sets.Select(set => Assert.Single(set.Set.Entries).Name));
    }

    [Theory]
    [InlineData("AppStatus", "Shop.AppMessages")]
    [InlineData("AppCodes", "Shop.AppCodes")]
    public void DerivedNames_Clash_LaterSetIsDropped(string name, string type)
        => Assert.Single(Registries.BuildAll(
            [
                ("a.status-codes.json", """{ "enum": "AppCode", "codes": {} }"""),
                ("b.status-codes.json", $$"""{ "enum": [|"{{name}}"|], "codes": {} }"""),
            ],
            $"STG0013 Error: The enum '{name}' cannot stand beside 'AppCode' (a.status-codes.json(1,11)): both need the name '{type}'. Give one of them another 'enum' or 'namespace'.").Sets);

    [Fact]
    public void DerivedNames_NotGenerated_DoNotClash()
        => Assert.Equal(2, Registries.BuildAll(
        [
            ("a.status-codes.json", """{ "enum": "AppCode", "generate": [], "codes": {} }"""),
            ("b.status-codes.json", """{ "enum": "AppStatus", "codes": {} }"""),
        ]).Sets.Count);

    [Fact]
    public void Namespace_IsATypeOfAnotherSet_IsReported()
        => Registries.BuildAll(
            [
                ("a.status-codes.json", """{ "namespace": "Shop.AppCode.Inner", "enum": "X", "codes": {} }"""),
                ("b.status-codes.json", """{ "namespace": "Shop", "enum": [|"AppCode"|], "codes": {} }"""),
            ],
            "STG0013 Error: The enum 'AppCode' cannot stand beside 'X' (a.status-codes.json(1,46)): both need the name 'Shop.AppCode'. Give one of them another 'enum' or 'namespace'.");

    [Fact]
    public void Envelope_DiffersBetweenSets_LaterHasNone()
    {
        SetBuildResult result = Registries.BuildAll(
            [
                ("a.status-codes.json", """{ "codes": {}, "response": { "style": "envelope" } }"""),
                ("b.status-codes.json", """{ "codes": {}, [|"response"|]: { "style": "envelope", "message": "msg" } }"""),
                ("c.status-codes.json", """{ "codes": {}, "response": { "style": "envelope" } }"""),
                ("d.status-codes.json", """{ "codes": {}, [|"response"|]: { "style": "envelope", "type": "ACode" } }"""),
            ],
            "STG0013 Error: The envelope 'Shop.ApiResponse' looks different in 'ACode' (a.status-codes.json(1,1)): give it another 'type'.",
            "STG0013 Error: The envelope 'Shop.ACode' has the name of a type of 'ACode' (a.status-codes.json(1,1)): give it another 'type'.");

        Assert.Equal([true, false, true, false], result.Sets.Select(set => set.Set.Response is not null));
    }

    [Theory]
    [InlineData("ACode", "AMessages", "The envelope 'Shop.AMessages' has the name of a type of 'ACode' (a.status-codes.json(1,11)): give it another 'type'.")]
    [InlineData("ReplyJson", "Reply", "The envelope 'Shop.Reply' has the name of a type of 'ReplyJson' (a.status-codes.json(1,11)): give it another 'type'.")]
    public void Envelope_CalledLikeATypeOfASet_IsReported(string enumName, string type, string message) =>
        Registries.BuildAll(
            [
                ("a.status-codes.json", $$"""{ "enum": "{{enumName}}", "codes": {} }"""),
                ("b.status-codes.json", $$"""{ "codes": {}, [|"response"|]: { "style": "envelope", "type": "{{type}}" } }"""),
            ],
            "STG0013 Error: " + message);

    [Theory]
    [InlineData("ApiResponse", "apiResponse", "The envelope 'Shop.apiResponse' differs only in case from that of 'ACode' (a.status-codes.json(1,1)): give it another 'type'.")]
    [InlineData("Reply", "ReplyJson", "The envelope 'Shop.ReplyJson' needs a type of the same name as the envelope 'Shop.Reply' of 'ACode' (a.status-codes.json(1,1)): give it another 'type'.")]
    [InlineData("ReplyJson", "Reply", "The envelope 'Shop.Reply' needs a type of the same name as the envelope 'Shop.ReplyJson' of 'ACode' (a.status-codes.json(1,1)): give it another 'type'.")]
    public void Envelopes_ThatNeedOneName_AreReported(string first, string second, string message) =>
        Registries.BuildAll(
            [
                ("a.status-codes.json", $$"""{ "codes": {}, "response": { "style": "envelope", "type": "{{first}}" } }"""),
                ("b.status-codes.json", $$"""{ "codes": {}, [|"response"|]: { "style": "envelope", "type": "{{second}}" } }"""),
            ],
            "STG0013 Error: " + message);

    [Fact]
    public void Envelope_CalledLikeANamespace_IsReported() =>
        Registries.BuildAll(
            [
                ("a.status-codes.json", """{ "namespace": "Shop.Reply", "codes": {} }"""),
                ("b.status-codes.json", """{ "codes": {}, [|"response"|]: { "style": "envelope", "type": "Reply" } }"""),
            ],
            "STG0013 Error: The envelope 'Shop.Reply' has the name of the namespace of 'ACode' (a.status-codes.json(1,1)): give it another 'type'.");
}
