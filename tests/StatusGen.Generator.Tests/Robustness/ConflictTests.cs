using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Robustness;

/// <summary>Names that meet the project's own, or those of another set: one STG0013 each, and the rest compiles.</summary>
public sealed class ConflictTests
{
    private const string Undocumented = "#pragma warning disable CS1591\n";

    [Theory]
    [InlineData("namespace Shop { public static class AppCodes { } }", "Shop.AppCodes", "Enum Exceptions Extensions Manifest Messages")]
    [InlineData("namespace Shop { public enum AppCode { } }", "Shop.AppCode", "")]
    [InlineData("namespace Shop { internal class AppMessages { } }", "Shop.AppMessages", "Enum Exceptions Extensions Manifest Values")]
    [InlineData("namespace Shop { internal struct AppExceptions { } }", "Shop.AppExceptions", "Enum Extensions Manifest Messages Values")]
    [InlineData("namespace Shop { internal static partial class AppCodeExtensions { } }", "Shop.AppCodeExtensions", "Enum Manifest Values")]
    [InlineData("public class Shop { }", "Shop", "")]
    public void OwnType_OfSameName_IsReportedOnceAndGivesWay(string source, string type, string kinds)
    {
        Outcome outcome = (Scenario.Json(Registries.Smallest) with { Source = Undocumented + source }).Run();

        string report = Assert.Single(outcome.Report);
        Assert.Contains("error STG0013: The project itself declares ", report, StringComparison.Ordinal);
        Assert.Contains($"'{type}'", report, StringComparison.Ordinal);
        Assert.Equal(kinds, string.Join(' ', outcome.Sources.Keys.Select(name => name.Split('.')[2]).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("namespace Shop { public class AppCodes<T> { } public class Other { public class AppCode { } } }")]
    [InlineData("namespace Shop.AppCodes2 { public enum AppCode { } }")]
    [InlineData("public enum AppCode { }")]
    [InlineData("namespace Shop { public class System { } public class StatusGen { } public class String { } public class HttpStatus { } public class Table { } }")]
    [InlineData("public class global { } namespace Shop.System { public class Obsolete { } }")]
    public void OwnType_ElseWhere_DisturbsNobody(string source) =>
        (Scenario.Json(Registries.Shop) with { Source = Undocumented + source, DiagnosticOptions = Warnings.Of("CS0436", "CS8981") }).Run();

    [Theory]
    [InlineData("namespace Shop.AppCode { public class X { } }")]
    [InlineData("namespace Shop.AppMessages.Deep { public class X { } }")]
    public void OwnNamespace_OfSameName_IsReported(string source)
    {
        Outcome outcome = (Scenario.Json(Registries.Smallest) with { Source = Undocumented + source }).Run();

        Assert.Equal("STG0013", outcome.Rules);
    }

    [Fact]
    public void OneOfTwoSets_InTheWay_LeavesTheOther()
    {
        Scenario scenario = Scenario.With(("status-codes.json", Registries.Smallest), ("order.status-codes.json", Registries.Smallest));

        Outcome outcome = (scenario with { Source = Undocumented + "namespace Shop { public class OrderCode { } }" }).Run();

        Assert.Single(outcome.Report);
        Assert.Equal(6, outcome.Sources.Count);
        outcome.AssertValues(("AppCode.Success.GetKey()", "SUCCESS"));
    }

    [Theory]
    [InlineData("""{"enum":"App","codes":{}}""", """{"enum":"AppCode","codes":{}}""")]
    [InlineData("""{"enum":"AppCode","codes":{}}""", """{"enum":"AppCode","codes":{}}""")]
    [InlineData("""{"enum":"AppCode","codes":{}}""", """{"enum":"AppCodes","codes":{}}""")]
    [InlineData("""{"enum":"AppCode","codes":{}}""", """{"enum":"appCode","codes":{}}""")]
    [InlineData("""{"enum":"ÉtatCode","codes":{}}""", """{"enum":"étatCode","codes":{}}""")]
    [InlineData("""{"enum":"AppCode","namespace":"Shop.Orders","codes":{}}""", """{"enum":"AppCode","namespace":"shop.orders","codes":{}}""")]
    [InlineData("""{"enum":"OtherCode","namespace":"Shop.AppCode","codes":{}}""", """{"enum":"AppCode","namespace":"Shop","codes":{}}""")]
    [InlineData("""{"enum":"AppCode","namespace":"Shop","codes":{}}""", """{"enum":"OtherCode","namespace":"Shop.AppMessages.X","codes":{}}""")]
    public void Sets_ThatNeedOneName_AreReportedOnce(string first, string second)
    {
        Outcome outcome = Scenario.With(("a.status-codes.json", first), ("b.status-codes.json", second.Replace("{}", """{"A":{"code":404}}""", StringComparison.Ordinal))).Run();

        string report = Assert.Single(outcome.Report);
        Assert.StartsWith("b.status-codes.json(1,", report, StringComparison.Ordinal);
        Assert.Contains("error STG0013", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_WhoseNamesOnlyLookAlike_StandBesideEachOther() =>
        Assert.Equal(12, Scenario.With(
            ("c.status-codes.json", """{"enum":"KCode","codes":{}}"""),
            ("d.status-codes.json", """{"enum":"\u212aCode","codes":{}}""")).Run().AssertClean().Sources.Count);
}
