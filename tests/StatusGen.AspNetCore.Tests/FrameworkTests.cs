using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StatusGen.AspNetCore.Tests.Http;

namespace StatusGen.AspNetCore.Tests;

/// <summary>Responses where the framework meets them: controllers, Results&lt;A, B&gt;, filters, metadata.</summary>
public sealed class FrameworkTests
{
    private const string User7 = """{"code":1010001,"msg":"user 7 does not exist","data":null,"key":"USER_NOT_EXISTS","args":{"userId":7}}""";

    [Theory]
    [InlineData("itself")]
    [InlineData("interface")]
    [InlineData("action-result")]
    [InlineData("results")]
    public async Task Controller_CanReturnIt(string action)
    {
        await using TestService service = await TestService.StartAsync(
            app => app.MapControllers(), services => services.AddControllers().AddApplicationPart(typeof(UserController).Assembly));

        string reply = await service.GetAsync("/user/" + action);

        Assert.Equal($"404 Not Found\nContent-Language: en\nContent-Type: application/json; charset=utf-8\n\n{User7}", reply);
    }

    [Fact]
    public async Task ApiExplorer_ShowsWhatControllersReturn()
    {
        await using TestService service = await TestService.StartAsync(
            app => app.MapControllers(), services => services.AddControllers().AddApplicationPart(typeof(UserController).Assembly));

        ApiDescription[] actions =
        [
            .. service.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(group => group.Items),
        ];

        Assert.Equal(["404 EnvelopeShape"], Types("itself"));
        Assert.Equal(["200 EnvelopeShape`1", "404 EnvelopeShape"], Types("results"));

        IEnumerable<string> Types(string action) => actions.Single(description => description.RelativePath == "user/" + action)
            .SupportedResponseTypes.Select(type => $"{type.StatusCode} {type.Type?.Name}");
    }

    [Fact]
    public async Task Endpoint_SaysWhatItAnswers()
    {
        await using TestService service = await TestService.StartAsync(app =>
        {
            app.MapGet("/", Results<AppResponses.SuccessResponse<int>, AppResponses.UserNotExistsResponse, AppResponses.EmptiedResponse, ShopResponses.OrderClosedResponse, HttpResponses.OkResponse<int>, PlainResponses.StockEmptyResponse> () => AppResponses.Success(1));
            app.MapGet("/task", async Task<ShopResponses.OrderTooLargeResponse> () => { await Task.Yield(); return ShopResponses.OrderTooLarge(2, 1); });
        });

        Assert.Equal(
            [
                "200 0 SUCCESS EnvelopeShape`1 application/json: success",
                "404 1010001 USER_NOT_EXISTS EnvelopeShape application/json: user {userId} does not exist",
                "204 2 EMPTIED Void : Emptied",
                "409 2002 ORDER_CLOSED ProblemDetails application/problem+json: order is closed",
                "200 200 OK Int32 application/json: Standard response for a successful HTTP request.",
                "409 3001 STOCK_EMPTY Void : out of stock",
            ],
            Metadata("/").Select(DescriptionOf));
        Assert.Equal([2001], Metadata("/task").Select(metadata => metadata.Info.Code));

        IEnumerable<StatusCodeResponseMetadata> Metadata(string route) => service.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Cast<RouteEndpoint>().Single(endpoint => endpoint.RoutePattern.RawText == route).Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
            .OfType<StatusCodeResponseMetadata>();

        static string DescriptionOf(StatusCodeResponseMetadata metadata) =>
            $"{metadata} {metadata.Type!.Name} {string.Join(',', metadata.ContentTypes)}: {(metadata.Info.Set == HttpStatusCodes.Set ? "Standard response for a successful HTTP request." : metadata.Description)}";
    }

    [Fact]
    public async Task EndpointFilter_SeesAndReplaces()
    {
        await using TestService service = await TestService.StartAsync(app => app.MapGet("/", () => AppResponses.UserNotExists(7)).AddEndpointFilter(async (context, next) =>
        {
            object? result = await next(context);
            return result is IStatusCodeHttpResult { StatusCode: 404 } and StatusCodeResponse response && response.Info.Code == (int)AppCode.UserNotExists
                ? AppResponses.UserExists(response.Arguments[0].Value)
                : result;
        }));

        Assert.EndsWith("""{"code":1010002,"msg":"user already exists","data":7,"key":"USER_EXISTS"}""", await service.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonOptions_OfTheApplication_WriteTheData()
    {
        string reply = await OneResponse.GetAsync(
            () => AppResponses.UserExists(new { FirstName = "Ann" }).With("traceId", new { LastName = "Lee" }),
            configure: services => services.ConfigureHttpJsonOptions(options =>
            {
                options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper;
                options.SerializerOptions.WriteIndented = true;
                options.SerializerOptions.NewLine = "\n";
            }));

        Assert.EndsWith(
            """
            {
              "code": 1010002,
              "msg": "user already exists",
              "data": {
                "FIRST-NAME": "Ann"
              },
              "key": "USER_EXISTS",
              "traceId": {
                "LAST-NAME": "Lee"
              }
            }
            """,
            reply,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeclaredType_DecidesWhereItKnowsItsDerivedTypes()
    {
        const string Cat = """{"$type":"cat","lives":9}""";

        Assert.EndsWith("\n\n" + Cat, await OneResponse.GetAsync(() => HttpResponses.Ok<Animal>(new Cat(9))), StringComparison.Ordinal);
        Assert.Contains($"\"data\":{Cat},", await OneResponse.GetAsync(() => AppResponses.Success<Animal>(new Cat(9))), StringComparison.Ordinal);
        Assert.EndsWith("\n\n{\"lives\":9}", await OneResponse.GetAsync(() => HttpResponses.Ok(new Cat(9))), StringComparison.Ordinal);
        Assert.EndsWith("\n\n{\"lives\":9}", await OneResponse.GetAsync(() => HttpResponses.Ok<object>(new Cat(9))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_MissingForSimpleValues_IsNotNeeded()
    {
        string reply = await OneResponse.GetAsync(
            () => AppResponses.UserNotExists(7, "text").With("n", 1L),
            configure: services => services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine()));

        Assert.EndsWith("""{"code":1010001,"msg":"user 7 does not exist","data":"text","key":"USER_NOT_EXISTS","args":{"userId":7},"n":1}""", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValueThatCannotBeWritten_LeavesTheResponseToTheExceptionHandler()
    {
        await using TestService service = await TestService.StartAsync(app =>
        {
            app.UseExceptionHandler(handler => handler.Run(context => context.Response.WriteAsync("sorry")));
            app.MapGet("/", () => AppResponses.UserExists(new Unwritable()));
        });

        string reply = await service.GetAsync("/");

        Assert.StartsWith("500 Internal Server Error\n", reply, StringComparison.Ordinal);
        Assert.EndsWith("\n\nsorry", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Language", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataThatIsReadAsynchronously_IsWrittenInEveryStyle()
    {
        Assert.Contains("\"data\":[1,2],", await OneResponse.GetAsync(() => AppResponses.Success(NumbersAsync())), StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"numbers\":[1,2]}", await OneResponse.GetAsync(() => ShopResponses.OrderClosed(new { Numbers = NumbersAsync() })), StringComparison.Ordinal);
        Assert.EndsWith("\n\n[1,2]", await OneResponse.GetAsync(() => HttpResponses.Ok(NumbersAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LargeValue_IsSentWhole()
    {
        string text = new('x', 1_000_000);

        Assert.Contains($"\"data\":\"{text}\"", await OneResponse.GetAsync(() => AppResponses.UserExists(text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResponseStartedLate_IsSentWhole()
    {
        await using TestService service = await TestService.StartAsync(app => app.Run(context =>
        {
            context.Response.OnStarting(async () => await Task.Yield());
            return AppResponses.UserNotExists(7).ExecuteAsync(context);
        }));

        Assert.EndsWith(User7, await service.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoServices_StillWrites()
    {
        DefaultHttpContext context = new();
        using MemoryStream body = new();
        context.Response.Body = body;

        await AppResponses.UserNotExists(7).ExecuteAsync(context);

        Assert.Equal(User7, System.Text.Encoding.UTF8.GetString(body.ToArray()));
        await Assert.ThrowsAsync<ArgumentNullException>("httpContext", () => AppResponses.UserExists().ExecuteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("context", () => AppResponses.UserExists().ExecuteResultAsync(null!));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Data_WhoseWritingIsCancelled_IsAFailureUnlessTheClientLeft(bool hasClientLeft)
    {
        DefaultHttpContext context = new() { RequestAborted = new CancellationToken(hasClientLeft) };

        Task writing = AppResponses.Success(CancelledAsync()).ExecuteAsync(context);

        if (hasClientLeft)
            await writing;
        else
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        Assert.False(context.Response.HasStarted);
    }

    [Fact]
    public async Task ManyAtOnce_DoNotMix()
    {
        await using TestService service = await TestService.StartAsync(app => app.MapGet("/{id}", (long id) => AppResponses.UserNotExists(id, new string('x', (int)id))));

        string[] replies = await Task.WhenAll(Enumerable.Range(1, 200).Select(id => service.GetAsync($"/{id}")));

        for (int id = 1; id <= replies.Length; id++)
            Assert.EndsWith($"{{\"code\":1010001,\"msg\":\"user {id} does not exist\",\"data\":\"{new string('x', id)}\",\"key\":\"USER_NOT_EXISTS\",\"args\":{{\"userId\":{id}}}}}", replies[id - 1], StringComparison.Ordinal);
    }

    private static async IAsyncEnumerable<int> NumbersAsync()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }

    private static async IAsyncEnumerable<int> CancelledAsync()
    {
        await Task.Yield();
        yield return 1;
        throw new OperationCanceledException();
    }

    [System.Text.Json.Serialization.JsonDerivedType(typeof(Cat), "cat")]
    private abstract record Animal;

    private sealed record Cat(int Lives) : Animal;

    private sealed class Unwritable
    {
        public string Value => throw new NotSupportedException();
    }
}
