using System.Text.RegularExpressions;

namespace StatusGen.Package.Tests.Sample;

/// <summary>The sample does what the README and its own files say.</summary>
public sealed partial class SampleTests(SampleRun run) : IClassFixture<SampleRun>
{
    [Fact]
    public void Readme_ShowsResponsesAsTheServiceSendsThem()
    {
        string[] exchanges = [.. HttpBlock().Matches(SampleProject.Read("README.md")).Select(block => block.Groups["content"].Value)];

        Assert.Contains(exchanges, exchange => exchange.Contains("application/problem+json", StringComparison.Ordinal));
        Assert.All(exchanges, exchange => Assert.Contains("\n" + exchange + "\n", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_ShowsLinesThatTheSamplePrints()
    {
        string excerpt = SampleProject.Read("README.md").Split("## The sample")[1].Split("```text\n")[1].Split("```")[0];
        string[] output = run.Output.Split('\n');

        Assert.All(excerpt.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line, output));
    }

    [Fact]
    public void Readme_ShowsAnEndpointOfTheService()
    {
        string code = SampleProject.Read("README.md").Split("## Responses")[1].Split("```csharp\n")[1].Split("```")[0];
        string endpoints = SampleProject.Read("consumer-sample/Shop.Service/Users/UserEndpoints.cs");

        Assert.All(code.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line.Trim(), endpoints, StringComparison.Ordinal));
    }

    [Fact]
    public void RequestsFile_HoldsWhatTheServiceAsksItself()
    {
        string file = SampleProject.Read("consumer-sample/requests.http");
        string[] requests = [.. RequestLine().Matches(run.Output).Select(match => match.Value)];

        Assert.NotEmpty(requests);
        Assert.Equal(
            [.. requests, "GET /openapi/v1.json"],
            RequestLine().Matches(file.Replace("{{shop}}", "", StringComparison.Ordinal)).Select(match => match.Value));
    }

    [Theory]
    [InlineData("GET /users/{id}", "200 HTTP_SUCCESS, 404 USER_NOT_EXISTS")]
    [InlineData("DELETE /users/{id}", "204, 404 USER_NOT_EXISTS")]
    [InlineData("GET /payments/{id}", "200 PAYMENT_FOUND, 404 PAYMENT_NOT_EXISTS")]
    [InlineData("POST /orders/{id}/payment", "204, 404 ORDER_NOT_EXISTS, 409 ORDER_ALREADY_PAID")]
    [InlineData("GET /edge/closed", "499")]
    public void OpenApiDocument_NamesEveryResponse(string operation, string responses) =>
        Assert.Matches($"(?m)^{Regex.Escape(operation)} +{Regex.Escape(responses)}$", run.Output);

    [Fact]
    public async Task Readme_ShowsAPartOfTheOpenApiDocument()
    {
        string part = SampleProject.Read("README.md").Split("```json\n")[1].Split("```")[0];
        using RunningService service = await RunningService.StartAsync();
        using HttpClient client = new();
        string document = await client.GetStringAsync(new Uri(service.Address + "/openapi/v1.json"));

        Assert.Contains(Unindented(part), Unindented(document), StringComparison.Ordinal);

        static string Unindented(string json) => string.Join('\n', json.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.Trim()));
    }

    [Fact]
    public async Task Client_UnderstandsEveryStyle()
    {
        using RunningService service = await RunningService.StartAsync();
        ToolRun client = await ToolRun.DotnetAsync(AppContext.BaseDirectory, SampleProject.AssemblyPath("Shop.Client"), service.Address);

        Assert.Equal(
            [
                "user 1: Ada",
                "user 7: 1010001 用户 7 不存在",
                "order: 1020003 ORDER_STOCK_SHORT: tea 仅剩 3 件 (HTTP 409); worth another try",
                "payment: Problem, 2000003 CARD_DECLINED: 银行拒绝了尾号为 0002 的卡 (HTTP 402)",
                "lastDigits = 0002",
                "payment: number 1",
                "health: Bare, 503 SERVICE_UNAVAILABLE: Service Unavailable; again in 30 s",
            ],
            client.AssertSucceeded().Lines);
    }

    [Fact]
    public async Task Client_WithoutService_SaysHowToStartOne()
    {
        ToolRun client = await ToolRun.DotnetAsync(AppContext.BaseDirectory, SampleProject.AssemblyPath("Shop.Client"), "http://127.0.0.1:1");

        Assert.Equal(1, client.ExitCode);
        Assert.Contains("Start it: dotnet run --project consumer-sample/Shop.Service", client.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```http\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex HttpBlock();

    [GeneratedRegex(@"^(GET|POST|DELETE) /\S+$", RegexOptions.Multiline)]
    private static partial Regex RequestLine();
}
