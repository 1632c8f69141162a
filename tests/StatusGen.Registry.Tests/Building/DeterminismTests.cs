using System.Globalization;
using StatusGen.Registry.Building;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class DeterminismTests
{
    private static readonly (string Path, string Content)[] Files =
    [
        ("/p/status-codes.json", ContractExample.Json),
        ("/p/i.status-codes.json", """{ "enum": "TITLE", "range": "-5-5", "codes": { "TITLE_I": { "code": -6 }, "titleI": { "code": -7, "http": 4041 } } }"""),
        ("/p/order.status-codes.yaml", "partOf: AppCode\ncodes:\n  ORDER_İ: { code: -1 }\n  ORDER: { code: -1, message: 'x {0}' }\n"),
        ("/p/Z.status-codes.json", """{ "partOf": "APPCODE", "codes": { "USER_EXISTS": { "code": 0 } } }"""),
        ("/p/edge.status-codes.json", """{ "kind": "http", "extends": "iana", "codes": { "CLOSED": { "code": 499 } } }"""),
    ];

    [Fact]
    public void Files_InAnyOrder_GiveTheSameResult()
    {
        SetBuildResult expected = Registries.BuildUnchecked(Files);
        Assert.NotEmpty(expected.Diagnostics);
        Random random = new(1);
        for (int i = 0; i < 20; i++)
        {
            var files = Files.ToArray();
            random.Shuffle(files);
            Assert.Equal(expected, Registries.BuildUnchecked(files));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Cultures_GiveTheSameResult(string culture)
    {
        SetBuildResult expected = Registries.BuildUnchecked(Files);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Assert.Equal(expected, Registries.BuildUnchecked(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void MovedLinesAndComments_GiveEqualSets()
    {
        string moved = "// comment\n\n" + ContractExample.Json.Replace("\"codes\"", "\n  \"codes\"");

        Assert.Equal(
            Registries.BuildUnchecked(("status-codes.json", ContractExample.Json)).Sets[0].Set,
            Registries.BuildUnchecked(("status-codes.json", moved)).Sets[0].Set);
    }

    [Fact]
    public void Cancellation_IsThrown()
    {
        CancellationToken cancelled = new(canceled: true);
        var file = Registries.Read("status-codes.json", ContractExample.Json);

        Assert.Throws<OperationCanceledException>(() => SetBuilder.Build([file], Registries.Context, cancelled));
    }
}
