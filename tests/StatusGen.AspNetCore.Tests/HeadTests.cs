using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StatusGen.AspNetCore.Tests.Http;

namespace StatusGen.AspNetCore.Tests;

/// <summary>A response to HEAD is that to GET without its body (RFC 9110, Section 9.3.2), on any server.</summary>
public sealed class HeadTests
{
    public static TheoryData<IResult> Responses => new(
        AppResponses.UserNotExists(7),
        ShopResponses.OrderClosed("data"),
        HttpResponses.Ok("value"),
        HttpResponses.NoContent());

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Head_WritesNothingByItself(IResult response)
    {
        DefaultHttpContext context = new();
        context.Request.Method = "HEAD";
        using MemoryStream body = new();
        context.Response.Body = body;

        await response.ExecuteAsync(context);

        Assert.Equal(0, body.Length);
        Assert.Equal(((IContentTypeHttpResult)response).ContentType, context.Response.ContentType);
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Head_HasTheHeaderFieldsOfGet(IResult response)
    {
        await using TestService service = await TestService.StartAsync(app => app.MapMethods("/", ["GET", "HEAD"], () => response));

        string get = await service.GetAsync("/");

        Assert.Equal(get.Split("\n\n")[0], await service.SendAsync(HttpMethod.Head, "/"));
    }
}
