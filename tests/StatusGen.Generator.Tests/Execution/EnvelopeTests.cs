using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

/// <summary>The envelope types that a registry's <c>response</c> asks for.</summary>
public sealed class EnvelopeTests
{
    private const string Serialize = "System.Text.Json.JsonSerializer.Serialize(";

    private const string EnvelopeFile = "Shop.ApiResponse.Envelope.g.cs";

    [Theory]
    [InlineData("")]
    [InlineData("\"response\": {},")]
    [InlineData("\"response\": { \"style\": \"problem\" },")]
    [InlineData("\"response\": { \"style\": \"bare\" },")]
    public void OtherStyle_HasNoEnvelope(string response) =>
        Assert.DoesNotContain(EnvelopeFile, Scenario.Json("{" + response + "\"codes\":{\"SUCCESS\":{\"code\":0}}}").Run().Sources.Keys);

    [Theory]
    [InlineData("\"", "\\", "\n", "\t", "\0")]
    [InlineData("Message", "Code", "Key", "Data", "Extras")]
    [InlineData("isSuccess", "$id", "extras", "名", "\U0001F600")]
    [InlineData("</summary>", "{0}", "\u2028", "a b", "__proto__")]
    public void MemberNames_OfAnyKind_AreWrittenAndRead(params string[] names)
    {
        string registry = $$"""
            {
              "response": { "style": "envelope", "code": {{Json(names[0])}}, "message": {{Json(names[1])}}, "data": {{Json(names[2])}}, "name": {{Json(names[3])}}, "args": {{Json(names[4])}} },
              "codes": { "SUCCESS": { "code": 0, "message": "fine" } }
            }
            """;
        Outcome outcome = Scenario.Json(registry).Run();

        string json = (string)outcome.Evaluate(Serialize + "ApiResponse<int?>.From(AppCode.Success, 7).WithArgument(\"a\", 1).With(\"x\", 2))")!;

        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal([.. names, "x"], document.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["0", "\"fine\"", "7", "\"SUCCESS\"", "{\"a\":1}", "2"], document.RootElement.EnumerateObject().Select(member => member.Value.GetRawText()));
        Assert.Equal(json, outcome.Evaluate($"{Serialize}System.Text.Json.JsonSerializer.Deserialize<ApiResponse<int?>>({SymbolDisplay.FormatLiteral(json, quote: true)}))"));
    }

    [Fact]
    public void Members_LeftOut_AreNotWrittenAndTakeNothingFromTheExtras()
    {
        Outcome outcome = Scenario.Json("""{ "response": { "style": "envelope", "code": null, "message": null, "data": null }, "codes": { "SUCCESS": { "code": 0 } } }""").Run();

        const string Extras = """{"Code":1,"Message":2,"Data":3,"Key":4,"Arguments":5,"code":6}""";
        outcome.AssertValues(
            (Serialize + "ApiResponse.From(AppCode.Success, data: 7))", "{}"),
            (Serialize + "ApiResponse.From(AppCode.Success).With(\"code\", 1))", "{\"code\":1}"),
            ("ApiResponse.From(AppCode.Success).IsSuccess", true),
            ($"{Serialize}System.Text.Json.JsonSerializer.Deserialize<ApiResponse<string>>({SymbolDisplay.FormatLiteral(Extras, quote: true)}))", Extras));
    }

    [Theory]
    [InlineData("Reply")]
    [InlineData("T")]
    [InlineData("TData")]
    [InlineData("Shop")]
    [InlineData("System")]
    [InlineData("StatusGen")]
    [InlineData("reply")]
    [InlineData("Antwört")]
    [InlineData("String")]
    [InlineData("Equals")]
    public void Type_OfAnyName_Compiles(string type)
    {
        foreach (LanguageVersion language in (LanguageVersion[])[LanguageVersion.CSharp7_3, LanguageVersion.Latest])
        {
            Scenario scenario = Scenario.Json($$"""{ "response": { "style": "envelope", "type": "{{type}}" }, "codes": { "SUCCESS": { "code": 0 } } }""");

            Outcome outcome = (scenario with { Language = language, RootNamespace = "Shop" }).Run().AssertClean();

            Assert.NotNull(outcome.Compilation.GetTypeByMetadataName($"Shop.{type}`1"));
            Assert.NotNull(outcome.Compilation.GetTypeByMetadataName($"Shop.{type}Json"));
        }
    }

    [Fact]
    public void Sets_ThatDeclareOneEnvelope_ShareIt()
    {
        Outcome outcome = Scenario.With(
            ("a.status-codes.json", Registries.Wallet.Replace("WalletCode", "ACode", StringComparison.Ordinal)),
            ("b.status-codes.json", Registries.Wallet.Replace("WalletCode", "BCode", StringComparison.Ordinal).Replace("2010001", "3010001", StringComparison.Ordinal)),
            ("c.status-codes.json", """{"codes":{"OTHER":{"code":5,"http":204}}}""")).Run();

        Assert.Single(outcome.Sources.Keys, name => name.EndsWith(".Envelope.g.cs", StringComparison.Ordinal));
        outcome.AssertValues(
            ("ApiResponse.From(ACode.WalletEmpty).Code", 2010001),
            ("ApiResponse.From(BCode.WalletEmpty).Code", 3010001),
            ("ApiResponse<string>.From(CCode.Other).IsSuccess", true));
        IPropertySymbol code = outcome.Compilation.GetTypeByMetadataName("Shop.ApiResponse`1")!.GetMembers("Code").OfType<IPropertySymbol>().Single();
        AttributeData attribute = code.GetAttributes().Single(attribute => attribute.AttributeClass!.Name == nameof(StatusCodeAttribute));
        Assert.Equal(["ACode", "BCode", "CCode", "HttpStatus"], attribute.ConstructorArguments[0].Values.Select(value => ((ITypeSymbol)value.Value!).Name));
    }

    [Fact]
    public void Visibility_FollowsTheSets()
    {
        string wallet = Registries.Wallet.Replace("\"enum\"", "\"visibility\": \"internal\", \"enum\"", StringComparison.Ordinal);

        Outcome alone = Scenario.Json(wallet).Run();
        Outcome beside = Scenario.With(("a.status-codes.json", wallet), ("b.status-codes.json", Registries.Wallet.Replace("WalletCode", "OtherCode", StringComparison.Ordinal))).Run();

        Assert.Equal(Accessibility.Internal, alone.Compilation.GetTypeByMetadataName("Shop.ApiResponse")!.DeclaredAccessibility);
        INamedTypeSymbol shared = beside.Compilation.GetTypeByMetadataName("Shop.ApiResponse")!;
        Assert.Equal(Accessibility.Public, shared.DeclaredAccessibility);
        Assert.Equal(
            [("HttpStatus", Accessibility.Public), ("OtherCode", Accessibility.Public), ("StatusCodeInfo", Accessibility.Public), ("WalletCode", Accessibility.Internal)],
            shared.GetMembers("From").OfType<IMethodSymbol>().Select(method => (method.Parameters[0].Type.Name, method.DeclaredAccessibility)).Order());
    }

    [Fact]
    public void ProjectWithoutJson_GetsThePlainType()
    {
        Outcome outcome = (Scenario.Json(Registries.Wallet) with { Platform = TargetPlatform.NetStandard20WithoutJson, Language = LanguageVersion.CSharp7_3 }).Run();

        Assert.DoesNotContain("Json", outcome.Sources[EnvelopeFile], StringComparison.Ordinal);
        outcome.AssertValues(
            ("ApiResponse.From(WalletCode.WalletEmpty).With(\"x\", 1.5).Extras[\"x\"]", 1.5),
            ("ApiResponse<string>.From(WalletCode.WalletFull, \"d\").IsSuccess", true));
    }

    [Theory]
    [InlineData("namespace Shop { public class ApiResponse { } }", "Shop.ApiResponse")]
    [InlineData("namespace Shop { internal class ApiResponse<TValue> { } }", "Shop.ApiResponse<T>")]
    [InlineData("namespace Shop { public static class ApiResponseJson { } }", "Shop.ApiResponseJson")]
    public void OwnType_OfSameName_IsReportedOnceAndOnlyTheEnvelopeGivesWay(string source, string type)
    {
        Outcome outcome = (Scenario.Json(Registries.Wallet) with { Source = "#pragma warning disable CS1591\n" + source }).Run();

        Assert.Equal(
            $"status-codes.json(2,32): error STG0013: The project itself declares '{type}', which 'WalletCode' would generate; rename one of them, or choose another \"type\" in the \"response\" of the registry.",
            Assert.Single(outcome.Report));
        Assert.DoesNotContain(EnvelopeFile, outcome.Sources.Keys);
        outcome.AssertValues(("WalletCode.WalletEmpty.GetKey()", "WALLET_EMPTY"));
    }

    [Fact]
    public void Envelope_OfSameNameInReference_IsReported()
    {
        MetadataReference contracts = (Scenario.Json(Registries.Wallet) with { AssemblyName = "Contracts" }).Run().ToReference();
        Scenario scenario = Scenario.Json(Registries.Wallet.Replace("WalletCode", "OtherCode", StringComparison.Ordinal));

        Outcome outcome = (scenario with { FurtherReferences = [contracts] }).Run();

        Assert.Equal("STG0013x3", outcome.Rules);
        Assert.Contains("The referenced assembly 'Contracts' already declares 'Shop.ApiResponse', which 'OtherCode' would generate; use the envelope of that assembly,", outcome.Report[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_InOtherAssembliesThanTheEnvelope_AreTurnedIntoIt()
    {
        const string Orders = """{"namespace":"Orders","enum":"OrderCode","codes":{"LOST":{"code":5,"http":404,"message":"lost"}}}""";
        MetadataReference contracts = (Scenario.Json(Registries.Wallet) with { AssemblyName = "Contracts" }).Run().ToReference();
        MetadataReference orders = (Scenario.Json(Orders) with { AssemblyName = "OrdersContracts" }).Run().ToReference();
        (string Call, string Envelope)[] calls =
        [
            ("ToApiResponse()", "Shop.ApiResponse"),
            ("ToApiResponse(\"the message\")", "Shop.ApiResponse"),
            ("ToApiResponse(message: \"mine\", data: 7)", "Shop.ApiResponse<int>"),
            ("ToApiResponse<int?>(7)", "Shop.ApiResponse<int?>"),
            ("ToApiResponse(new Version(1, 2))", "Shop.ApiResponse<System.Version>"),
        ];

        foreach (Scenario scenario in (Scenario[])
        [
            Scenario.Json(Orders) with { FurtherReferences = [contracts] },
            Scenario.Json(Registries.Wallet) with { FurtherReferences = [orders] },
            Scenario.With() with { FurtherReferences = [contracts, orders] },
            Scenario.Json(Orders) with { FurtherReferences = [contracts], Language = LanguageVersion.CSharp7_3 },
        ])
        {
            string source = scenario.Run().AssertClean().Sources["StatusGen.EnvelopeConversions.g.cs"];
            Assert.Contains("internal static class OrderCodeToApiResponse", source, StringComparison.Ordinal);
            foreach ((string call, string envelope) in calls)
                Assert.Equal(envelope, TypeOf(scenario, "Orders.OrderCode.Lost." + call));
        }
    }

    [Fact]
    public void Conversion_ThatIsThere_IsNotGeneratedAgain()
    {
        MetadataReference contracts = (Scenario.Json(Registries.Wallet) with { AssemblyName = "Contracts" }).Run().ToReference();
        MetadataReference service = (Scenario.Json("""{"enum":"OrderCode","codes":{"LOST":{"code":5,"http":404}}}""") with
        {
            AssemblyName = "Service",
            Source = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop\")]",
            FurtherReferences = [contracts],
        }).Run().ToReference();

        Outcome tests = (Scenario.With() with { FurtherReferences = [contracts, service] }).Run();

        Assert.Empty(tests.Sources);
    }

    private static string TypeOf(Scenario scenario, string call)
    {
        string source = $"using System; using Orders; internal static class Caller {{ internal static object Call() {{ return {call}; }} }}";
        CSharpCompilation compilation = (scenario with { Source = source }).Run().Compilation;
        SyntaxTree tree = compilation.SyntaxTrees.First();
        InvocationExpressionSyntax invocation = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First();
        return compilation.GetSemanticModel(tree).GetTypeInfo(invocation).Type!.ToDisplayString();
    }

    private static string Json(string text) => JsonSerializer.Serialize(text);
}
