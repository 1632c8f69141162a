using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StatusGen.OpenApi.Tests.Http;
using StatusGen.OpenApi.Tests.Service;
using StatusGen.TestKit;

namespace StatusGen.OpenApi.Tests;

/// <summary>Whole documents.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task Document_OfAServiceWithEveryStyle_IsGenerated()
    {
        await using TestService service = await TestService.StartAsync(Map, services =>
        {
            services.AddControllers().AddApplicationPart(typeof(CartController).Assembly);
            services.AddOpenApi(options => options.AddStatusCodes());
        });

        Snapshot.Verify(await service.GetAsync(), extension: "json");
    }

    private static void Map(WebApplication app)
    {
        app.MapControllers();
        RouteGroupBuilder users = app.MapGroup("/users").ProducesCode(AppCode.UserNotExists);
        users.MapGet("/{id}", User (long id) => throw AppExceptions.UserNotExists(id));
        users.MapPost("/", Results<AppResponses.SuccessResponse<User>, AppResponses.UserExistsResponse> (User user) => AppResponses.Success(user));
        users.MapDelete("/{id}", HttpResponses.NoContentResponse (long id, [StatusCode(typeof(AppCode), typeof(ShopCode))] int? reason, int pages) => HttpResponses.NoContent());
        app.MapGet("/orders", Results<Ok<Order>, NotFound<string>, HttpResponses.NotFoundResponse, ShopResponses.OrderClosedResponse> () => throw ShopExceptions.OrderTooLarge(1))
            .ProducesCode(ShopCode.OrderTooLarge, ShopCode.OrderClosed);
        app.MapGet("/stock", PlainResponses.FineResponse<int> () => PlainResponses.Fine(1)).ProducesCode(PlainCode.StockEmpty);
    }
}
