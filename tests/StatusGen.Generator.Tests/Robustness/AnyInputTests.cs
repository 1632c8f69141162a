using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Robustness;

/// <summary>Whatever stands in a registry: an answer, no exception, and code that compiles (Scenario.Run asserts both).</summary>
public sealed class AnyInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("\uFEFF")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[1, 2]")]
    [InlineData("42")]
    [InlineData("true")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"codes\":")]
    [InlineData("{\"codes\":[]}")]
    [InlineData("{\"codes\":{\"A\":1}}")]
    [InlineData("{\"codes\":{\"A\":null,\"B\":{},\"C\":{\"code\":{}}}}")]
    [InlineData("{\"modules\":{\"A\":{\"modules\":{}}}}")]
    [InlineData("{\"partOf\":5}")]
    [InlineData("{\"partOf\":\"NobodyCode\",\"codes\":{\"A\":{\"code\":1}}}")]
    [InlineData("{\"enum\":\"\",\"namespace\":\"\",\"codes\":{\"A\":{\"code\":404}}}")]
    [InlineData("{\"enum\":null,\"namespace\":null,\"languages\":null,\"generate\":null,\"codes\":{\"A\":{\"code\":404}}}")]
    [InlineData("{\"languages\":[],\"codes\":{\"A\":{\"code\":404,\"message\":{\"en\":\"x\",\"de\":\"y\"}}}}")]
    [InlineData("{\"kind\":\"http\",\"codes\":{\"A\":{\"code\":-5},\"B\":{\"code\":0},\"C\":{\"code\":2147483647},\"D\":{\"code\":404},\"E\":{\"code\":404}}}")]
    [InlineData("{\"codes\":{\"A\":{\"code\":2147483648},\"B\":{\"code\":1e3},\"C\":{\"code\":1.5},\"D\":{\"code\":\"7\"}}}")]
    public void Registry_OfOddShape_IsAnswered(string content)
    {
        Outcome json = Scenario.Json(content).Run();
        Scenario.Yaml(content).Run();
        Assert.NotEmpty(json.Diagnostics);
    }

    [Fact]
    public void File_ThatCannotBeRead_IsAnswered() =>
        Assert.Equal("STG0001", Scenario.With(("status-codes.json", null)).Run().Rules);

    [Theory]
    [InlineData("status-codes.json")]
    [InlineData("status-codes.yaml")]
    public void File_OfRandomBytes_IsAnswered(string name)
    {
        byte[] bytes = new byte[4096];
        new Random(7).NextBytes(bytes);

        Assert.NotEmpty(Scenario.With((name, Encoding.Latin1.GetString(bytes))).Run().Diagnostics);
        Assert.NotEmpty(Scenario.With((name, Encoding.UTF8.GetString(bytes))).Run().Diagnostics);
        Assert.NotEmpty(Scenario.With((name, Encoding.Unicode.GetString(bytes))).Run().Diagnostics);
    }

    [Fact]
    public void File_Over16MiB_IsOverTheLimit()
    {
        string content = "{\"codes\":{\"A\":{\"code\":404}}}" + new string(' ', 16 * 1024 * 1024);

        Assert.Equal("STG0014", Scenario.Json(content).Run().Rules);
        Assert.Equal("STG0014", Scenario.Yaml(content).Run().Rules);
    }

    [Theory]
    [InlineData("status-codes.json", "[", "]")]
    [InlineData("status-codes.json", "{\"codes\":", "}")]
    [InlineData("status-codes.yaml", "[", "]")]
    [InlineData("status-codes.yaml", "{a: ", "}")]
    [InlineData("status-codes.yaml", "- ", "")]
    [InlineData("status-codes.json", "[", "")]
    [InlineData("status-codes.yaml", "{", "")]
    public void Document_5000LevelsDeep_IsAnswered(string name, string open, string close)
    {
        Outcome outcome = Scenario.With((name, string.Concat(Enumerable.Repeat(open, 5000)) + "1" + string.Concat(Enumerable.Repeat(close, 5000)))).Run();

        Assert.NotEmpty(outcome.Diagnostics);
    }

    [Fact]
    public void Aliases_ThatMultiply_AreBounded()
    {
        StringBuilder bomb = new("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
            bomb.Append("a" + i + ": &a" + i + " [" + string.Join(", ", Enumerable.Repeat("*a" + (i - 1), 9)) + "]\n");

        Assert.Contains("STG0014", Scenario.Yaml(bomb.ToString()).Run().Rules, StringComparison.Ordinal);
    }

    [Fact]
    public void Set_Over100000Entries_IsOverTheLimit()
    {
        StringBuilder content = new("{\"generate\":[],\"http\":500,\"codes\":{");
        for (int i = 0; i <= 100_000; i++)
            content.Append(i == 0 ? "" : ",").Append("\"K").Append(i).Append("\":{\"code\":").Append(i).Append('}');
        Scenario scenario = Scenario.Json(content.Append("}}").ToString());

        // Without compiling: that takes its time.
        Microsoft.CodeAnalysis.GeneratorRunResult result = scenario.CreateDriver().RunGenerators(scenario.CreateCompilation()).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Equal(["STG0014"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Texts_TooLongForOldLanguage_AreOverTheLimit()
    {
        string text = new('x', 2_200_000);
        Scenario scenario = Scenario.Json($$"""{"codes":{"A":{"code":404,"message":"short","description":"{{text}}"},"B":{"code":410,"message":"short","description":"{{text}}"} } }""");

        Assert.Equal("STG0014", (scenario with { Language = LanguageVersion.CSharp10 }).Run().Rules);
        scenario.Run().AssertClean();
    }
}
