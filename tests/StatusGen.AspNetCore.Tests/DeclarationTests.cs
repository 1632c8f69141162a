using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StatusGen.AspNetCore.Tests.Http;

namespace StatusGen.AspNetCore.Tests;

/// <summary>Codes that endpoints declare because they throw them.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public async Task Codes_StandInTheMetadataOfTheEndpoint()
    {
        await using TestService service = await TestService.StartAsync(app => app.MapGroup("/").ProducesCode(HttpStatus.NotFound)
            .MapGet("/", [ProducesCode<ShopCode>(ShopCode.OrderClosed, ShopCode.OrderOdd)][ProducesCode<ShopCode>(ShopCode.OrderTooLarge)] () => "")
            .ProducesCode(AppCode.UserNotExists, AppCode.UserExists));

        Endpoint endpoint = Assert.Single(service.Services.GetRequiredService<EndpointDataSource>().Endpoints);

        Assert.Equal(
            ["1010001 USER_NOT_EXISTS", "1010002 USER_EXISTS", "2001 ORDER_TOO_LARGE", "2002 ORDER_CLOSED", "2003 ORDER_ODD", "404 NOT_FOUND"],
            endpoint.Metadata.GetOrderedMetadata<IProducesCodeMetadata>().SelectMany(metadata => metadata.Codes).Select(info => info.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ValueThatIsNoCode_IsRefusedAtTheCall()
    {
        WebApplication app = WebApplication.CreateBuilder().Build();
        RouteHandlerBuilder endpoint = app.MapGet("/", () => "");

        Assert.StartsWith(
            "7 is no code of AppCode; add it to app.status-codes.json, or name one that is there.",
            Assert.Throws<ArgumentException>("codes", () => endpoint.ProducesCode((AppCode)7)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "System.DayOfWeek is not the enum of a set of status codes; a registry must declare it.",
            Assert.Throws<ArgumentException>("codes", () => endpoint.ProducesCode(DayOfWeek.Friday)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("codes", () => endpoint.ProducesCode<RouteHandlerBuilder, AppCode>(null!));
        Assert.Throws<ArgumentNullException>("builder", () => ((RouteHandlerBuilder)null!).ProducesCode(AppCode.Success));
    }

    [Fact]
    public void Attribute_WithAValueThatIsNoCode_SaysSoWhenItIsRead()
    {
        ProducesCodeAttribute<AppCode> attribute = new(AppCode.Success, (AppCode)7);

        Assert.Equal(
            "[ProducesCode<AppCode>]: 7 is no code of AppCode; add it to app.status-codes.json, or name one that is there.",
            Assert.Throws<InvalidOperationException>(() => attribute.Codes).Message);
        Assert.Empty(new ProducesCodeAttribute<AppCode>(null!).Codes);
    }

    [Theory]
    [InlineData(1010001, "404 1010001 USER_NOT_EXISTS AppEnvelope application/json code key args data")]
    [InlineData(2, "204 2 EMPTIED Void     ")]
    public void Response_OfAnAppCode_IsAnEnvelope(int code, string expected) => Assert.Equal(expected, Describe(AppCodes.Set, code));

    [Fact]
    public void Response_OfAnotherSet_HasItsStyle()
    {
        Assert.Equal("409 2002 ORDER_CLOSED ProblemDetails application/problem+json code key args data", Describe(ShopCodes.Set, 2002));
        Assert.Equal("201 2000 ORDER_PLACED Void     ", Describe(ShopCodes.Set, 2000));
        Assert.Equal("409 3001 STOCK_EMPTY Void     ", Describe(PlainCodes.Set, 3001));
        Assert.Equal("404 404 NOT_FOUND ProblemDetails application/problem+json code key args data", Describe(HttpStatusCodes.Set, 404));
    }

    private static string Describe(StatusCodeSet set, int code)
    {
        using ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        StatusCodeResponseMetadata response = StatusCodeResponseMetadata.Of(set.GetInfo(code), services);
        return $"{response} {response.Type.Name} {string.Join(',', response.ContentTypes)} {response.CodeMember} {response.KeyMember} {response.ArgumentsMember} {response.DataMember}";
    }
}
