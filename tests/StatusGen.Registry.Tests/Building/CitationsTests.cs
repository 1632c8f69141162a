using StatusGen.Registry.Building;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class CitationsTests
{
    private const string Head = """{ "http": 400, "codes": { "A": { "code": 1 } } }""";

    private const string Part = """{ "partOf": "AppCode", "codes": { "B": { "code": 1 } } }""";

    [Theory]
    [InlineData("/src/shop/status-codes.json", "/src/shop/sub/status-codes.json", "status-codes.json(1,42)")]
    [InlineData("/src/shop/a/status-codes.json", "/src/shop/b/status-codes.json", "a/status-codes.json(1,42)")]
    [InlineData("C:\\shop\\a\\status-codes.json", "C:\\shop\\b\\status-codes.json", "a/status-codes.json(1,42)")]
    [InlineData("C:\\shop\\a\\status-codes.json", "D:\\shop\\b\\status-codes.json", "a/status-codes.json(1,42)")]
    [InlineData("/shop/a/status-codes.json", "/other/b/status-codes.json", "a/status-codes.json(1,42)")]
    [InlineData("/src/shop/status-codes.json", "/src/shop/b.status-codes.json", "status-codes.json(1,42)")]
    public void OtherFile_OfTheSameName_IsToldByItsFolder(string head, string part, string citation)
    {
        SetBuildResult result = Registries.BuildUnchecked((head, Head), (part, Part));

        Assert.Contains($" is taken by 'A' at {citation}. ", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }
}
