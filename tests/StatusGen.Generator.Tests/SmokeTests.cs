using StatusGen.TestKit;

namespace StatusGen.Generator.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Registry_WithOneCode_GeneratesEnum()
    {
        Outcome outcome = Scenario.Json("""{"codes":{"SUCCESS":{"code":0}}}""").Run();

        Assert.Contains("Shop.AppCode.Enum.g.cs", outcome.Sources.Keys);
    }
}
