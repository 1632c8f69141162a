using System.Globalization;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Pipeline;

public sealed class DeterminismTests
{
    private static readonly (string FileName, string? Content)[] Files =
    [
        ("status-codes.json", Registries.Shop),
        ("edge.status-codes.json", Registries.Edge),
        ("title.status-codes.yaml", "languages: [en, tr]\ncodes:\n  TITLE_INVALID: { code: -5, message: { en: 'İıIi {x}', tr: ı }, args: { x: double } }\n  fileId: { code: -2147483648, http: 400 }\n  I: {code: -6}\n"),
        ("part.status-codes.yml", "partOf: AppCode\ncodes:\n  PART_I: { code: 17, http: 499 }\n  part-i: { code: -17, http: 4999 }\n"),
        ("broken.status-codes.json", """{"codes":{"X":{"code":12 "http":4}}}"""),
    ];

    private static readonly Lazy<string> Expected = new(() => TextOf(Files));

    [Theory]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void Output_InAnyCulture_IsTheSame(string culture)
    {
        string expected = Expected.Value;
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, TextOf(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Output_WithFilesInAnyOrder_IsTheSame(int seed)
    {
        (string, string?)[] shuffled = [.. Files];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Expected.Value, TextOf(shuffled));
    }

    [Fact]
    public void Output_OfParallelRuns_IsTheSame()
    {
        string[] texts = new string[16];
        Parallel.For(0, texts.Length, i => texts[i] = TextOf(Files));

        Assert.Equal([Expected.Value], texts.Distinct());
    }

    [Fact]
    public void Output_OfDriver_HasNoFolderAndNoCarriageReturn()
    {
        Assert.DoesNotContain("/project", Expected.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Expected.Value);
        Assert.Contains("broken.status-codes.json(1,23): error STG0001", Expected.Value, StringComparison.Ordinal);
    }

    private static string TextOf((string, string?)[] files)
    {
        Scenario scenario = Scenario.With(files);
        Microsoft.CodeAnalysis.GeneratorRunResult result = scenario.CreateDriver().RunGenerators(scenario.CreateCompilation()).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return string.Join('\n', Outcome.Print(result.Diagnostics))
            + string.Join('\n', result.GeneratedSources.Select(source => source.HintName + '\n' + source.SourceText).Order(StringComparer.Ordinal));
    }
}
