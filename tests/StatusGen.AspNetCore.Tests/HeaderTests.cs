using Microsoft.AspNetCore.Http;
using StatusGen.AspNetCore.Tests.Http;

namespace StatusGen.AspNetCore.Tests;

/// <summary>The header fields that a status must have, and what they refuse.</summary>
public sealed class HeaderTests
{
    [Fact]
    public async Task RequiredField_IsSent()
    {
        await AssertField("WWW-Authenticate: Bearer realm=\"shop\"", () => HttpResponses.Unauthorized("Bearer realm=\"shop\""));
        await AssertField("Allow: GET, HEAD", () => HttpResponses.MethodNotAllowed("GET", "HEAD"));
        await AssertField("Allow: ", () => HttpResponses.MethodNotAllowed());
        await AssertField("Content-Range: bytes */0", () => HttpResponses.RangeNotSatisfiable(0));
        await AssertField("Location: /orders/7", () => HttpResponses.Created("/orders/7"));
        await AssertField("Location: /orders/7", () => HttpResponses.Created("/orders/7", 7));
        await AssertField("Location: https://shop.example/", () => HttpResponses.SeeOther("https://shop.example/"));
        await AssertField("Upgrade: HTTP/3.0", () => HttpResponses.UpgradeRequired("HTTP/3.0"));
        await AssertField("Connection: Upgrade", () => HttpResponses.UpgradeRequired("HTTP/3.0"));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(15_000_000, "2")]
    [InlineData(TimeSpan.TicksPerDay, "86400")]
    public async Task RetryAfter_IsInWholeSecondsRoundedUp(long ticks, string seconds) =>
        await AssertField("Retry-After: " + seconds, () => HttpResponses.TooManyRequests(TimeSpan.FromTicks(ticks)));

    [Fact]
    public async Task RetryAfter_AtAMoment_IsAnHttpDate() => await AssertField(
        "Retry-After: Sat, 21 Nov 2026 14:00:00 GMT",
        () => HttpResponses.TooManyRequests(new DateTimeOffset(2026, 11, 21, 16, 0, 0, TimeSpan.FromHours(2))));

    [Fact]
    public async Task OptionalField_NotGiven_IsLeftOut()
    {
        Assert.DoesNotContain("Retry-After", await OneResponse.GetAsync(() => HttpResponses.TooManyRequests()), StringComparison.Ordinal);
        Assert.Equal("201 Created", await OneResponse.GetAsync(() => HttpResponses.Created(null)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\r\nSet-Cookie: b")]
    [InlineData("a\n")]
    [InlineData("\0")]
    [InlineData("\u007f")]
    [InlineData("/caf\u00e9")]
    [InlineData("\ud83d\ude00")]
    public void Value_ThatNoFieldMayHave_IsRefusedAtTheCall(string? value)
    {
        Assert.ThrowsAny<ArgumentException>(() => HttpResponses.Unauthorized(value!));
        Assert.Equal("location", Assert.ThrowsAny<ArgumentException>(() => HttpResponses.SeeOther(value!)).ParamName);
        Assert.Equal("protocol", Assert.ThrowsAny<ArgumentException>(() => HttpResponses.UpgradeRequired(value!)).ParamName);
        if (value is not null)
            Assert.Equal("location", Assert.ThrowsAny<ArgumentException>(() => HttpResponses.Created(value, 1)).ParamName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("GET, HEAD")]
    [InlineData("G\u00cbT")]
    [InlineData("GET\r\n")]
    public void Method_ThatIsNoToken_IsRefusedAtTheCall(string? method) =>
        Assert.Throws<ArgumentException>("allow", () => HttpResponses.MethodNotAllowed("GET", method!));

    [Fact]
    public void Number_OutOfRange_IsRefusedAtTheCall()
    {
        Assert.Throws<ArgumentNullException>("allow", () => HttpResponses.MethodNotAllowed(null!));
        Assert.Throws<ArgumentOutOfRangeException>("retryAfter", () => HttpResponses.TooManyRequests(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("completeLength", () => HttpResponses.RangeNotSatisfiable(-1));
    }

    [Fact]
    public async Task Upgrade_IsForbiddenFromHttp2On()
    {
        DefaultHttpContext context = new();
        context.Request.Protocol = "HTTP/2";

        await HttpResponses.UpgradeRequired("HTTP/3.0").ExecuteAsync(context);

        Assert.Equal(426, context.Response.StatusCode);
        Assert.False(context.Response.Headers.ContainsKey("Upgrade"));
        Assert.False(context.Response.Headers.ContainsKey("Connection"));
    }

    private static async Task AssertField(string field, Func<IResult> respond) =>
        Assert.Contains(field, (await OneResponse.GetAsync(respond)).Split('\n'));
}
