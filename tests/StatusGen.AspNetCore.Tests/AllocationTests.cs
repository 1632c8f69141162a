using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace StatusGen.AspNetCore.Tests;

/// <summary>A response allocates no more than the framework's result that writes the same bytes.</summary>
public sealed class AllocationTests
{
    private static readonly Person Ann = new("Ann");

    public static TheoryData<string> Names => [.. Pairs.Keys];

    private static Dictionary<string, (Func<IResult> Ours, Func<IResult> Frameworks)> Pairs { get; } = new()
    {
        ["bare"] = (() => PlainResponses.StockEmpty(Ann), () => TypedResults.Conflict(Ann)),
        ["bare, typed"] = (() => HttpResponses.Ok(Ann), () => TypedResults.Ok(Ann)),
        ["envelope"] = (() => AppResponses.UserExists(), () => TypedResults.Conflict(new Envelope(1010002, "user already exists", null, "USER_EXISTS"))),
        ["envelope, data"] = (() => AppResponses.UserExists(Ann), () => TypedResults.Conflict(new Envelope(1010002, "user already exists", Ann, "USER_EXISTS"))),
        ["problem"] = (
            () => ShopResponses.OrderClosed(),
            () => TypedResults.Problem("order is closed", "/", 409, "order is closed", null, [new("code", 2002), new("key", "ORDER_CLOSED")])),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Response_AllocatesNoMoreThanTheFrameworks(string name)
    {
        DefaultHttpContext context = new() { RequestServices = new ServiceCollection().AddLogging().AddOptions().BuildServiceProvider() };
        context.Request.Path = "/";
        context.Response.Body = Stream.Null;

        long ours = Measure(context, Pairs[name].Ours);
        long frameworks = Measure(context, Pairs[name].Frameworks);

        Assert.InRange(ours, 0, frameworks);
    }

    private static long Measure(HttpContext context, Func<IResult> respond)
    {
        const int Times = 1000;
        Execute(context, respond, 10);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Execute(context, respond, Times);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }

    private static void Execute(HttpContext context, Func<IResult> respond, int times)
    {
        for (int i = 0; i < times; i++)
            Assert.True(respond().ExecuteAsync(context).IsCompletedSuccessfully);
    }

    private sealed record Person(string Name);

    private sealed record Envelope(int Code, string Msg, Person? Data, string Key);
}
