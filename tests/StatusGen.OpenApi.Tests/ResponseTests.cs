using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using StatusGen.AspNetCore;
using StatusGen.OpenApi.Tests.Http;
using StatusGen.OpenApi.Tests.Service;

namespace StatusGen.OpenApi.Tests;

/// <summary>Responses of operations and the codes behind them.</summary>
public sealed class ResponseTests
{
    [Fact]
    public async Task DeclaredCode_AppearsBesideWhatTheHandlerReturns()
    {
        JsonNode responses = await ResponsesAsync(app => app.MapGet("/", () => 1).ProducesCode(AppCode.UserNotExists).ProducesCode(ShopCode.OrderClosed).ProducesCode(HttpStatus.ServiceUnavailable));

        Assert.Equal(["200", "404", "409", "503"], responses.AsObject().Select(response => response.Key));
        Assert.Equal("application/json: #/components/schemas/ApiResponse", ContentOf(responses["404"]!));
        Assert.Equal("""[{"number":1010001,"key":"USER_NOT_EXISTS","message":"user {userId} does not exist"}]""", CodesOf(responses["404"]!));
        Assert.Equal("No account has this id.", (string?)responses["404"]!["description"]);
        Assert.Equal("application/problem+json: #/components/schemas/ShopCodeProblem", ContentOf(responses["409"]!));
        Assert.Equal("order is closed", (string?)responses["409"]!["description"]);
        Assert.Equal("application/json: #/components/schemas/ApiResponse", ContentOf(responses["503"]!));
        Assert.Null(responses["503"]!["x-status-codes"]);
    }

    [Fact]
    public async Task SeveralCodesOfOneStatus_AreListedByNumber()
    {
        JsonNode responses = await ResponsesAsync(app => app.MapGet("/", AppResponses.CartNotExistsResponse () => AppResponses.CartNotExists())
            .ProducesCode(AppCode.UserNotExists, AppCode.CartNotExists)
            .ProducesCode(AppCode.UserNotExists));

        JsonNode response = Assert.Single(responses.AsObject()).Value!;
        Assert.Equal([1010001, 1020001], response["x-status-codes"]!.AsArray().Select(code => (int)code!["number"]!));
        Assert.Equal("- `1010001` USER_NOT_EXISTS: No account has this id.\n- `1020001` CART_NOT_EXISTS: there is no cart", (string?)response["description"]);
        Assert.Equal("application/json: #/components/schemas/ApiResponse", ContentOf(response));
    }

    [Fact]
    public async Task HttpCode_IsListedOnlyWhereItIsNotTheStatus()
    {
        JsonNode responses = await ResponsesAsync(app => app.MapGet("/", Results<HttpResponses.OkResponse<int>, HttpResponses.NotFoundResponse> () => HttpResponses.NotFound()));

        Assert.All(responses.AsObject(), response => Assert.Null(response.Value!["x-status-codes"]));
        Assert.Equal(HttpStatus.NotFound.GetDescription(), (string?)responses["404"]!["description"]);
    }

    [Fact]
    public async Task StatusThatIsAlways200_ListsItsErrorsThere()
    {
        JsonNode responses = await ResponsesAsync(app => app.MapGet("/", PlainResponses.FineResponse<string> () => PlainResponses.Fine("x")).ProducesCode(PlainCode.StockEmpty));

        JsonNode response = Assert.Single(responses.AsObject()).Value!;
        Assert.Equal([1, 3001], response["x-status-codes"]!.AsArray().Select(code => (int)code!["number"]!));
        Assert.Equal("string", (string?)response["content"]!["application/json"]!["schema"]!["type"]);
    }

    [Fact]
    public async Task BodiesOfSeveralTypes_AreAllThere()
    {
        JsonNode document = await TestService.DocumentOfAsync(app => app.MapGet("/", Results<NotFound<Order>, AppResponses.UserNotExistsResponse> () => AppResponses.UserNotExists(1)));

        JsonNode schema = document["paths"]!["/"]!["get"]!["responses"]!["404"]!["content"]!["application/json"]!["schema"]!;
        Assert.Equal(["#/components/schemas/ApiResponse", "#/components/schemas/Order"], schema["anyOf"]!.AsArray().Select(item => (string)item!["$ref"]!));
        AssertReferencesResolve(document);
    }

    [Fact]
    public async Task ForbiddenBody_HasNoContent()
    {
        JsonNode responses = await ResponsesAsync(app => app.MapGet("/", HttpResponses.NoContentResponse () => HttpResponses.NoContent()).ProducesCode(HttpStatus.NotModified));

        Assert.Equal(["204", "304"], responses.AsObject().Select(response => response.Key));
        Assert.All(responses.AsObject(), response => Assert.Null(response.Value!["content"]));
    }

    [Fact]
    public async Task Problem_HasTheMembersThatTheResponseWrites()
    {
        JsonNode document = await TestService.DocumentOfAsync(app => app.MapGet("/", ShopResponses.OrderTooLargeResponse () => ShopResponses.OrderTooLarge(1)));

        JsonNode problem = document["components"]!["schemas"]!["ShopCodeProblem"]!;
        Assert.Equal("#/components/schemas/ProblemDetails", (string?)problem["allOf"]![0]!["$ref"]);
        Assert.Equal(["code", "key", "args", "data"], problem["properties"]!.AsObject().Select(property => property.Key));
        Assert.Equal("[2000,2001,2002]", problem["properties"]!["code"]!["enum"]!.ToJsonString());
        AssertReferencesResolve(document);
    }

    [Fact]
    public async Task OwnWords_Stay()
    {
        JsonNode document = await TestService.DocumentOfAsync(
            app => app.MapGet("/", AppResponses.UserExistsResponse () => AppResponses.UserExists()),
            services => services.AddOpenApi(options => options
                .AddOperationTransformer((operation, _, _) =>
                {
                    operation.Responses!["409"].Description = "Taken.";
                    return Task.CompletedTask;
                })
                .AddStatusCodes()));

        Assert.Equal("Taken.", (string?)document["paths"]!["/"]!["get"]!["responses"]!["409"]!["description"]);
    }

    [Fact]
    public async Task Culture_OfTheRequest_ChangesNothing()
    {
        JsonNode responses = await ResponsesAsync(app =>
        {
            app.UseRequestLocalization("zh-CN");
            app.MapGet("/", AppResponses.UserExistsResponse () => AppResponses.UserExists()).ProducesCode(AppCode.UserNotExists);
        });

        Assert.Equal("user already exists", (string?)responses["409"]!["description"]);
        Assert.Equal("No account has this id.", (string?)responses["404"]!["description"]);
        Assert.Contains("user {userId} does not exist", CodesOf(responses["404"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_OfOneApplication_AreIndependent()
    {
        await using TestService service = await TestService.StartAsync(
            app => app.MapGet("/", ShopResponses.OrderClosedResponse () => ShopResponses.OrderClosed()),
            services =>
            {
                services.AddOpenApi("first", options => options.AddStatusCodes().ShouldInclude = _ => true);
                services.AddOpenApi("second", options => options.AddStatusCodes().AddStatusCodes().ShouldInclude = _ => true);
                services.AddOpenApi("plain", options => options.ShouldInclude = _ => true);
            });

        string first = await service.GetAsync("first");
        Assert.Contains("x-status-codes", first, StringComparison.Ordinal);
        Assert.Equal(first, await service.GetAsync("first"));
        Assert.Equal(first, (await service.GetAsync("second")).Replace("second", "first", StringComparison.Ordinal));
        Assert.DoesNotContain("x-status-codes", await service.GetAsync("plain"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValueThatIsNoCode_IsNamedWithItsOperation()
    {
        await using TestService service = await TestService.StartAsync(
            app => app.MapGet("/orders/{id}", [ProducesCode<AppCode>((AppCode)7)] (int id) => id),
            services => services.AddOpenApi(options => options.AddStatusCodes()));

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(service.GenerateAsync);

        Assert.Equal("GET /orders/{id} has [ProducesCode<AppCode>]: 7 is no code of AppCode; add it to app.status-codes.json, or name one that is there.", exception.Message);
    }

    [Fact]
    public void Options_ThatAreNull_AreRefused() =>
        Assert.Throws<ArgumentNullException>("options", () => ((OpenApiOptions)null!).AddStatusCodes());

    private static async Task<JsonNode> ResponsesAsync(Action<WebApplication> map) =>
        (await TestService.DocumentOfAsync(map))["paths"]!["/"]!["get"]!["responses"]!;

    private static string ContentOf(JsonNode response) =>
        string.Join(' ', response["content"]!.AsObject().Select(content => $"{content.Key}: {(string?)content.Value!["schema"]!["$ref"]}"));

    private static string CodesOf(JsonNode response) => response["x-status-codes"]!.ToJsonString();

    private static void AssertReferencesResolve(JsonNode document)
    {
        foreach (string reference in ReferencesIn(document))
            Assert.NotNull(document["components"]!["schemas"]![reference["#/components/schemas/".Length..]]);
    }

    private static IEnumerable<string> ReferencesIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : ReferencesIn(member.Value)),
        JsonArray items => items.SelectMany(ReferencesIn),
        _ => [],
    };
}
