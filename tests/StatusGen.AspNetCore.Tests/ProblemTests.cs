using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StatusGen.AspNetCore.Tests.Http;

namespace StatusGen.AspNetCore.Tests;

public sealed class ProblemTests
{
    /// <summary>What System.Text.Json refuses, or would write without end.</summary>
    public static TheoryData<object, string> OddArguments => new()
    {
        { typeof(string), "System.String" },
        { new Action(() => { }), "System.Action" },
        { CultureInfo.GetCultureInfo("sv-SE"), "sv-SE" },
        { new Unreadable(), "unreadable" },
    };

    [Fact]
    public async Task Error_WithReferenceAndArguments_IsAProblemOfRfc9457() => Assert.Equal(
        """
        422 Unprocessable Entity
        Content-Language: en
        Content-Type: application/problem+json

        {"type":"https://shop.example/errors/2001","title":"Order too large","status":422,"detail":"12.5 is more than 10","instance":"/some/path","code":2001,"key":"ORDER_TOO_LARGE","args":{"amount":12.5,"limit":10}}
        """,
        await OneResponse.GetAsync(() => ShopResponses.OrderTooLarge(12.5m, 10)));

    [Fact]
    public async Task Values_AreWrittenByTheCultureInTheTextOnly() => Assert.Equal(
        """
        422 Unprocessable Entity
        Content-Language: en
        Content-Type: application/problem+json

        {"type":"https://shop.example/errors/2001","title":"Order too large","status":422,"detail":"12,5 is more than 10","instance":"/some/path","code":2001,"key":"ORDER_TOO_LARGE","args":{"amount":12.5,"limit":10}}
        """,
        await OneResponse.GetAsync(() => ShopResponses.OrderTooLarge(12.5m, 10), "sv-SE"));

    [Fact]
    public async Task Error_WithoutPlaceholders_HasTheMessageAsTitle_AndNoTypeThatIsNoUri() => Assert.Equal(
        """
        409 Conflict
        Content-Language: zh-CN
        Content-Type: application/problem+json

        {"title":"订单已关闭","status":409,"detail":"订单已关闭","instance":"/some/path","code":2002,"key":"ORDER_CLOSED"}
        """,
        await OneResponse.GetAsync(() => ShopResponses.OrderClosed(), "zh-CN"));

    [Fact]
    public async Task Error_WithDataMembersAndMessage_HasThemAsExtensions() => Assert.Equal(
        """
        409 Conflict
        Content-Type: application/problem+json

        {"title":"order is closed","status":409,"detail":"closed for good","instance":"/some/path","code":2002,"key":"ORDER_CLOSED","data":{"id":1},"traceId":"a"}
        """,
        await OneResponse.GetAsync(() => ShopResponses.OrderClosed(new { Id = 1 }).With("traceId", "a").WithMessage("closed for good")));

    [Fact]
    public async Task Success_IsTheBareValue() => Assert.Equal(
        """
        201 Created
        Content-Type: application/json; charset=utf-8

        {"id":1}
        """,
        await OneResponse.GetAsync(() => ShopResponses.OrderPlaced(new { Id = 1 })));

    [Fact]
    public async Task HttpCode_IsAProblemTooWithItsOwnStatus() => Assert.Equal(
        """
        404 Not Found
        Content-Language: en
        Content-Type: application/problem+json

        {"title":"Not Found","status":404,"detail":"Not Found","instance":"/some/path","code":404,"key":"NOT_FOUND"}
        """,
        await OneResponse.GetAsync(() => HttpResponses.NotFound()));

    [Fact]
    public async Task OwnHttpCode_HasItsReasonPhraseUntranslated()
    {
        string reply = await OneResponse.GetAsync(() => EdgeResponses.ClientClosedRequest(), "zh-CN");

        Assert.StartsWith("499 Client Closed Request\nContent-Language: zh-CN\n", reply, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"客户端已关闭请求\"", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN, "NaN", "\"NaN\"")]
    [InlineData(1.5, "1.5", "1.5")]
    [InlineData(true, "True", "true")]
    [InlineData(null, "", "null")]
    [InlineData("a\"\n{b}", "a\\\"\\n{b}", "\"a\\\"\\n{b}\"")]
    [InlineData(DayOfWeek.Friday, "Friday", "5")]
    public async Task Argument_OfAnyType_IsWritten(object? value, string text, string json) => Assert.Equal(
        $$$"""
        400 Bad Request
        Content-Language: en
        Content-Type: application/problem+json

        {"title":"Order odd","status":400,"detail":"odd: {{{text}}}","instance":"/some/path","code":2003,"key":"ORDER_ODD","args":{"what":{{{json}}}}}
        """,
        await OneResponse.GetAsync(() => ShopResponses.OrderOdd(value)));

    [Theory]
    [MemberData(nameof(OddArguments))]
    public async Task Argument_ThatJsonCannotWrite_IsWrittenAsText(object value, string text) => Assert.EndsWith(
        $$$"""
        {"title":"Order odd","status":400,"detail":"odd: {{{text}}}","instance":"/some/path","code":2003,"key":"ORDER_ODD","args":{"what":"{{{text}}}"},"data":1}
        """,
        await OneResponse.GetAsync(() => ShopResponses.OrderOdd(value, 1)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("type")]
    [InlineData("title")]
    [InlineData("status")]
    [InlineData("detail")]
    [InlineData("instance")]
    [InlineData("code")]
    [InlineData("key")]
    [InlineData("args")]
    [InlineData("data")]
    [InlineData("Status")]
    [InlineData("Code")]
    [InlineData("KEY")]
    public void With_NameThatTheProblemHas_IsRefused(string name) =>
        Assert.Contains($"'{name}'", Assert.Throws<ArgumentException>(() => ShopResponses.OrderClosed().With(name, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task CustomizeProblemDetails_OfTheApplication_CompletesTheProblem()
    {
        string reply = await OneResponse.GetAsync(
            () => ShopResponses.OrderTooLarge(2, 1).With("kept", "a"),
            configure: services => services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
            {
                context.ProblemDetails.Title += "!";
                context.ProblemDetails.Instance = null;
                context.ProblemDetails.Extensions["traceId"] = context.HttpContext.Request.Path.Value;
                context.ProblemDetails.Extensions["code"] = "written once";
                context.ProblemDetails.Extensions["Status"] = "written once";
            }));

        Assert.EndsWith(
            """
            {"type":"https://shop.example/errors/2001","title":"Order too large!","status":422,"detail":"2 is more than 1","code":2001,"key":"ORDER_TOO_LARGE","args":{"amount":2,"limit":1},"kept":"a","traceId":"/some/path"}
            """,
            reply,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task CustomizeProblemDetails_ThatReplacesTheProblem_Counts()
    {
        string reply = await OneResponse.GetAsync(
            () => ShopResponses.OrderTooLarge(2, 1),
            configure: services => services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
                context.ProblemDetails = new() { Title = "another", Extensions = { ["traceId"] = 7 } }));

        Assert.EndsWith(
            """
            {"title":"another","status":422,"code":2001,"key":"ORDER_TOO_LARGE","args":{"amount":2,"limit":1},"traceId":7}
            """,
            reply,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Instance_IsAUri()
    {
        await using TestService service = await TestService.StartAsync(app => app.Map("/{**path}", () => ShopResponses.OrderClosed()));

        Assert.Contains("\"instance\":\"/a%20b/%E7%94%A8\"", await service.GetAsync("/a b/用?q=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BareError_IsItsValueAlone_OrNothing()
    {
        Assert.Equal("409 Conflict", await OneResponse.GetAsync(() => PlainResponses.StockEmpty()));
        Assert.Equal(
            "409 Conflict\nContent-Type: application/json; charset=utf-8\n\n\"why\"",
            await OneResponse.GetAsync(() => PlainResponses.StockEmpty("why")));
        Assert.Equal("200 OK", await OneResponse.GetAsync(() => PlainResponses.Fine<string?>(null)));
    }

    private sealed class Unreadable
    {
        public int Value => throw new InvalidOperationException();

        public override string ToString() => "unreadable";
    }
}
