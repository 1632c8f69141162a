using Microsoft.CodeAnalysis;
using StatusGen.Generator.Tests.Robustness;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Diagnostics;

/// <summary>How findings of the registry reader look to the compiler.</summary>
public sealed class DiagnosticTests
{
    private const string Wrong = """
        {
          "codes": {
            "FIRST": { "code": 1, "http": 400 },
            "SECOND": { "code": 1, "http": 4000 },
            "THIRD": { "code": 3, "htpp": 400 }
          }
        }
        """;

    [Fact]
    public void Diagnostic_OfRegistry_StandsAtItsPlace()
    {
        Outcome outcome = Scenario.Json(Wrong).Run();

        Assert.Equal("STG0003 STG0004 STG0008 STG0019", outcome.Rules);
        Diagnostic duplicate = outcome.Diagnostics.Single(diagnostic => diagnostic.Id == "STG0004");
        FileLinePositionSpan span = duplicate.Location.GetLineSpan();
        Assert.Equal("/project/status-codes.json", span.Path);
        Assert.Equal("(3,24)-(3,25)", span.Span.ToString());
        Assert.Equal("1", Wrong.Substring(duplicate.Location.SourceSpan.Start, duplicate.Location.SourceSpan.Length));
        Assert.Equal(LocationKind.ExternalFile, duplicate.Location.Kind);
        Location first = Assert.Single(duplicate.AdditionalLocations);
        Assert.Equal("(2,23)-(2,24)", first.GetLineSpan().Span.ToString());
        Assert.Contains("status-codes.json(3,24)", duplicate.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_AsABuildPrintsIt_CountsFromOne() =>
        Assert.Contains("status-codes.json(5,27): warning STG0003: ", string.Join('\n', Scenario.Json(Wrong).Run().Report), StringComparison.Ordinal);

    [Fact]
    public void Diagnostic_OfPart_StandsInThePart()
    {
        Outcome outcome = Scenario.With(
            ("status-codes.json", Registries.Smallest),
            ("part.status-codes.yaml", "partOf: AppCode\ncodes:\n  LATER: { code: 0, http: 400 }\n")).Run();

        Diagnostic duplicate = Assert.Single(outcome.Diagnostics);
        Assert.Equal("/project/part.status-codes.yaml", duplicate.Location.GetLineSpan().Path);
        Assert.Equal("/project/status-codes.json", Assert.Single(duplicate.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void ConfigurableRules_CanBeSilenced_AndOthersCannot()
    {
        Scenario scenario = Scenario.Json(Wrong) with { DiagnosticOptions = Warnings.Of("STG0003", "STG0004", "STG0008", "STG0019") };

        Assert.Equal("STG0004 STG0008", scenario.Run().Rules);
    }

    [Fact]
    public void Warning_AsError_IsError()
    {
        Diagnostic warning = Scenario.Json("""{"codes":{"A":{"code":1}}}""").Run().Diagnostics.Single();

        Assert.Equal(("STG0019", DiagnosticSeverity.Warning, DiagnosticSeverity.Error), (warning.Id, warning.DefaultSeverity, warning.Severity));
    }

    [Fact]
    public void Information_OfMissingTranslations_IsNoWarning()
    {
        Diagnostic information = Scenario.Json("""{"languages":["en","de"],"codes":{"A":{"code":404,"message":"x"}}}""").Run().AssertClean().Diagnostics.Single();

        Assert.Equal(("STG0011", DiagnosticSeverity.Info), (information.Id, information.Severity));
    }

    [Fact]
    public void Message_WithBraces_IsNoFormat()
    {
        Outcome outcome = Scenario.Json("""{"codes":{"A":{"code":404,"message":"{0} {x"}},"{1}":2}""").Run();

        Assert.Contains(outcome.Report, line => line.Contains("'{1}'", StringComparison.Ordinal));
    }
}
