using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using StatusGen.OpenApi.Tests.Http;
using StatusGen.OpenApi.Tests.Service;

namespace StatusGen.OpenApi.Tests;

/// <summary>Numbers that are status codes say which ones there are.</summary>
public sealed class CodeEnumTests
{
    private const string ShopCodes = """[2000,2001,2002] ["OrderPlaced","OrderTooLarge","OrderClosed"] ["order placed","{amount} is too much","order is closed"]""";

    [Fact]
    public async Task Property_MarkedWithASet_ListsItsCodes()
    {
        JsonNode properties = (await ReportAsync())["components"]!["schemas"]!["Report"]!["properties"]!;

        Assert.Equal(ShopCodes.Replace("2002]", "2002,null]", StringComparison.Ordinal), EnumOf(properties["last"]!));
        Assert.Equal(["null", "integer"], properties["last"]!["type"]!.AsArray().Select(type => (string)type!));
        Assert.Equal(ShopCodes, EnumOf(properties["total"]!));
        Assert.Equal("int64", (string?)properties["total"]!["format"]);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("ofAnySet")]
    [InlineData("ofNoSet")]
    public async Task Property_OfNoKnownSetOrNoNumber_StaysAsItIs(string property) =>
        Assert.Null((await ReportAsync())["components"]!["schemas"]!["Report"]!["properties"]![property]!["enum"]);

    [Fact]
    public async Task EnumOfASet_ListsItsCodes() =>
        Assert.Equal(ShopCodes, EnumOf((await ReportAsync())["components"]!["schemas"]!["ShopCode"]!));

    [Fact]
    public async Task EnumWrittenAsText_StaysAsItIs()
    {
        JsonNode document = await ReportAsync(services => services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter())));

        JsonNode schema = document["components"]!["schemas"]!["ShopCode"]!;
        Assert.Equal("""["OrderPlaced","OrderTooLarge","OrderClosed"]""", schema["enum"]!.ToJsonString());
        Assert.Null(schema["x-enum-varnames"]);
    }

    [Fact]
    public async Task OlderVersionOfTheFormat_ListsThemToo()
    {
        JsonNode document = await ReportAsync(services => services.Configure<Microsoft.AspNetCore.OpenApi.OpenApiOptions>("v1", options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0));

        Assert.StartsWith("3.0", (string?)document["openapi"], StringComparison.Ordinal);
        Assert.StartsWith("[2000,2001,2002", EnumOf(document["components"]!["schemas"]!["Report"]!["properties"]!["last"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parameter_MarkedWithASet_ListsItsCodes()
    {
        JsonNode document = await TestService.DocumentOfAsync(app =>
        {
            app.MapGet("/marked", ([StatusCode(typeof(ShopCode))] int code, [StatusCode(typeof(ShopCode))] int[] codes, int page) => code + codes.Length + page);
            app.MapGet("/group", ([AsParameters] Filter filter) => filter.Page);
            app.MapGet("/enum", (ShopCode code) => code);
        });

        Assert.Equal(ShopCodes, EnumOf(Parameter(document, "/marked", "code")));
        Assert.Equal(ShopCodes, EnumOf(Parameter(document, "/marked", "codes")["items"]!));
        Assert.Null(Parameter(document, "/marked", "page")["enum"]);
        Assert.Equal(ShopCodes, EnumOf(Parameter(document, "/group", "Code")));
        Assert.Null(Parameter(document, "/group", "Page")["enum"]);
        Assert.Equal("#/components/schemas/ShopCode", (string?)Parameter(document, "/enum", "code")["$ref"]);
    }

    [Fact]
    public async Task PropertyOfAQuery_InAController_ListsItsCodes()
    {
        JsonNode document = await TestService.DocumentOfAsync(app => app.MapControllers(), services =>
        {
            services.AddControllers().AddApplicationPart(typeof(ReportController).Assembly);
            services.AddOpenApi(options => options.AddStatusCodes());
        });

        Assert.Equal(ShopCodes, EnumOf(Parameter(document, "/reports", "Code")));
        Assert.Null(Parameter(document, "/reports", "Page")["enum"]);
    }

    [Fact]
    public async Task Envelope_ListsTheCodesOfAllSetsThatItCarries_EachOnce()
    {
        JsonNode document = await TestService.DocumentOfAsync(app => app.MapGet("/", () => AppResponses.UserExists()));

        JsonNode code = document["components"]!["schemas"]!["ApiResponse"]!["properties"]!["code"]!;
        string[] numbers = [.. code["enum"]!.AsArray().Select(number => number!.ToJsonString())];
        string[] names = [.. code["x-enum-varnames"]!.AsArray().Select(name => (string)name!)];
        Assert.Equal(numbers.Distinct(), numbers);
        Assert.Equal(names.Distinct(), names);
        Assert.Equal(numbers.Length, names.Length);
        Assert.Equal(numbers.Length, code["x-enum-descriptions"]!.AsArray().Count);
        Assert.Equal("NotFound", names[Array.IndexOf(numbers, "1030000")]);
        Assert.Equal("HttpStatusNotFound", names[Array.IndexOf(numbers, "404")]);
        Assert.Equal("UserLocked", names[Array.IndexOf(numbers, "1010004")]);
    }

    [Fact]
    public async Task Envelope_DescribedWithoutReflection_ListsTheSame()
    {
        JsonNode expected = await DocumentAsync(_ => { });
        JsonNode actual = await DocumentAsync(services => services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiResponseJson.For<string>())));

        Assert.Equal(EnumOf(expected), EnumOf(actual));

        static async Task<JsonNode> DocumentAsync(Action<IServiceCollection> configure)
        {
            JsonNode document = await TestService.DocumentOfAsync(app => app.MapGet("/", () => AppResponses.UserExists()), services =>
            {
                services.AddOpenApi(options => options.AddStatusCodes());
                configure(services);
            });
            return document["components"]!["schemas"]!["ApiResponse"]!["properties"]!["code"]!;
        }
    }

    private static Task<JsonNode> ReportAsync(Action<IServiceCollection>? configure = null) =>
        TestService.DocumentOfAsync(app => app.MapGet("/", () => new Report()), services =>
        {
            services.AddOpenApi(options => options.AddStatusCodes());
            configure?.Invoke(services);
        });

    private static JsonNode Parameter(JsonNode document, string path, string name) =>
        document["paths"]![path]!["get"]!["parameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == name)!["schema"]!;

    private static string EnumOf(JsonNode schema) =>
        string.Join(' ', ((string[])["enum", "x-enum-varnames", "x-enum-descriptions"]).Select(member => schema[member]?.ToJsonString()));
}
