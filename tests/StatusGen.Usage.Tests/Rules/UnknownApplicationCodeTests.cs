using Microsoft.CodeAnalysis;
using StatusGen.TestKit;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1002.</summary>
public sealed class UnknownApplicationCodeTests
{
    private const string Uses =
        """
        using Shop;
        record Error([StatusCode] int Code, [StatusCode(typeof(AppCode))] int Inner = {|STG1002:5|});
        interface ISender { void Send([StatusCode] int code); }
        class Sender : ISender { public void Send(int code) { } }
        class C
        {
            [StatusCode] public int Property { get; set; } = {|STG1002:1010009|};
            [StatusCode(typeof(AppCode))] public int Field = {|STG1002:1010009|};
            int None = 1010009;

            void M([StatusCode] int code, ISender sender, Sender plain, Error error, bool b)
            {
                Property = {|STG1002:1010009|};
                Property = 1010001;
                Field = b ? {|STG1002:1010009|} : 1010002;
                code = {|STG1002:1010009|};
                sender.Send({|STG1002:1010009|});
                plain.Send(1010009);
                _ = new Error({|STG1002:1010009|}, 1010001);
                _ = error with { Code = {|STG1002:1010009|} };
                _ = {|STG1002:(AppCode)1010009|};
                sender.Send((int){|STG1002:(AppCode)1010009|});
                if (error.Code == {|STG1002:1010009|} || error is { Code: {|STG1002:1010009|} } || error.Code is 1010001 or {|STG1002:1010009|}) return;
                switch (error.Code) { case {|STG1002:1010009|}: break; case (int)AppCode.UserExists: break; case > 1010009: break; }
            }

            [return: StatusCode] int N() => {|STG1002:1010009|};
        }
        """;

    [Fact]
    public void Code_ThatIsUnknown_IsReported() => Projects.Shop.Verify(Uses);

    [Fact]
    public void Code_OfAReferencedSet_IsChecked()
    {
        Outcome contracts = (Scenario.With(("status-codes.json", Projects.AppRegistry)) with { AssemblyName = "Contracts" }).Run();

        (Projects.Web with { FurtherReferences = [contracts.Compilation.ToMetadataReference()] }).Verify(Uses);
        (Projects.Web with { FurtherReferences = [contracts.ToReference(asReferenceAssembly: true)] }).Verify(Uses);
    }

    /// <summary>A reference assembly keeps attributes, also those of positional parameters.</summary>
    [Fact]
    public void Sink_OfAReferencedAssembly_IsChecked()
    {
        const string Uses =
            """
            class C
            {
                object A() => new Shop.Error({|STG1002:7|}, "x");
                object B(Shop.Error error) => error with { Code = {|STG1002:7|} };
                bool D(Shop.Error error, Shop.ISender sender) => error.Code == {|STG1002:7|} || sender.Send({|STG1002:7|}) == {|STG1002:8|};
            }
            """;
        Outcome contracts = (Scenario.With(("status-codes.json", Projects.AppRegistry)) with
        {
            AssemblyName = "Contracts",
            Source = """
                #pragma warning disable CS1591
                namespace Shop
                {
                    public sealed record Error([StatusGen.StatusCode(typeof(AppCode))] int Code, string Text);

                    public interface ISender { [return: StatusGen.StatusCode] int Send([StatusGen.StatusCode] int code); }
                }
                """,
        }).Run();

        (Projects.Web with { FurtherReferences = [contracts.Compilation.ToMetadataReference()] }).Verify(Uses);
        (Projects.Web with { FurtherReferences = [contracts.ToReference(asReferenceAssembly: true)] }).Verify(Uses);
    }

    [Fact]
    public void Library_OnNetStandard_IsChecked() => Projects.NetStandard.Verify(
        "class C { object M() => {|STG1002:(Shop.AppCode)1010009|}; void N([StatusCode] int code) => N({|STG1002:7|}); }");

    [Fact]
    public void Sentinel_IsNotReported() => Projects.Shop.Verify(
        """
        using Shop;
        class C
        {
            [StatusCode] int _code = -1;
            [StatusCode] int Code { get; set; } = default;
            bool M(AppCode code) => code == (AppCode)(-1) || code == 0 || Code == 1 || Code == -1 || _code == default || code == default(AppCode);
        }
        """);

    [Fact]
    public void Bound_OfARange_IsNotReported() => Projects.Shop.Verify(
        """
        using Shop;
        class C
        {
            bool A(AppCode c) => c >= (AppCode)1010000 && c < (AppCode)1020000;
            bool B(AppCode c, AppCode? d) => (AppCode)1010000 <= c && (d > ((AppCode)1020000));
            bool D(AppCode c) => c is >= (AppCode)1010000 and < (AppCode)1020000;
            int E(AppCode c) => c switch { > (AppCode)1020000 => 1, {|STG1002:(AppCode)1010009|} => 2, _ => 3 };
            bool F(AppCode c) => c == {|STG1002:(AppCode)1010009|} || c is {|STG1002:(AppCode)1010009|};
        }
        """);

    [Fact]
    public void Constant_OfTheEnum_IsReportedWhereItIsDeclared() => Projects.Shop.Verify(
        """
        using Shop;
        class C
        {
            const AppCode Bad = {|STG1002:(AppCode)1010009|};
            const int Number = 1010009;
            [StatusCode] AppCode Code { get; set; } = Bad;
            void M([StatusCode] AppCode code, [StatusCode] int number)
            {
                const AppCode local = {|STG1002:(AppCode)1010009|};
                M(Bad, (int)local);
                M(local, {|STG1002:Number|});
                if (Code == Bad || Code is local) return;
            }
        }
        """);

    [Fact]
    public void Attribute_ThatCannotBeMet_IsSilent()
    {
        Projects.Web.Verify("class C { [StatusCode] int Code { get; set; } = 5; }");
        Projects.Shop.Verify("class C { [StatusCode(typeof(string))] int Code { get; set; } = 5; [StatusCode(typeof(DayOfWeek))] int Day = 9; }");
    }

    [Fact]
    public void Set_WithErrors_IsSilent()
    {
        CSharpSilence("""{ "namespace": "Shop", "enum": "AppCode", "codes": { "A": { "code": 1, "http": 404 }, "B": { "code": 1, "http": 500, "legacy": true } } }""", "{|STG1002:(Shop.AppCode)2|}");

        static void CSharpSilence(string registry, string expression) =>
            new UsageScenario { Registries = [("status-codes.json", registry)] }.Verify($"class C {{ object M() => {expression}; }}");

        new UsageScenario { Registries = [("status-codes.json", """{ "namespace": "Shop", "enum": "AppCode", "codes": { "A": { "code": 1, "http": 404 }, "B": { } } }""")] }
            .Verify("class C { object M() => (Shop.AppCode)2; [StatusCode] int Code = 2; [StatusCode] int Http = 404; }");
    }

    [Fact]
    public void Message_NamesTheNearestCodes()
    {
        Assert.Equal(
            [
                "error STG1002: 1010009 is not a code of AppCode. Add it to status-codes.json, or did you mean AppCode.UserNotExists (1010001) or AppCode.UserExists (1010002)?",
                "error STG1002: 12 is not a code of AppCode. Add it to status-codes.json, or did you mean AppCode.Success (0) or AppCode.Short (77)?",
            ],
            Projects.Shop.Messages("class C { object M() => {|STG1002:(Shop.AppCode)1010009|}; object N() => {|STG1002:(Shop.AppCode)12|}; }"));
        Assert.Equal(
            "Shop.AppCode",
            Projects.Shop.Verify("class C { object M() => {|STG1002:(Shop.AppCode)1010009|}; }").Single().Properties["set"]);
    }

    [Fact]
    public void Code_OfAnotherSet_IsReportedByItsName() => Assert.Equal(
        ["error STG1002: OrderCode.OrderLost (2000) is not a code of AppCode."],
        (Projects.Shop with
        {
            Registries = [("status-codes.json", Projects.AppRegistry), ("order.status-codes.json", """{ "namespace": "Shop", "codes": { "ORDER_LOST": { "code": 2000, "http": 404 } } }""")],
        }).Messages(
            """
            using Shop;
            class C
            {
                void M([StatusCode(typeof(AppCode))] int code, [StatusCode] int any, [StatusCode(typeof(AppCode), typeof(OrderCode))] int both) =>
                    M({|STG1002:(int)OrderCode.OrderLost|}, 2000, 2000);
            }
            """));

    [Fact]
    public void TestProject_GetsInformationOnly() => Assert.All(
        (Projects.Shop with { GlobalOptions = Projects.Web.GlobalOptions.Add("build_property.IsTestProject", "true") }).Verify(Uses),
        diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
}
