using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using StatusGen.Benchmarks.Responses;

namespace StatusGen.Benchmarks;

/// <summary>Making and executing a response, beside the framework's result that writes the same bytes.</summary>
[MemoryDiagnoser]
public class ResponseBenchmarks
{
    private readonly User _user = new(7, "Ann");
    private readonly DefaultHttpContext _context = new();
    private readonly long _id = 1_234_567;

    [GlobalSetup]
    public void Setup()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        _context.RequestServices = new ServiceCollection().AddLogging().AddOptions().BuildServiceProvider();
        _context.Request.Method = "GET";
        _context.Request.Path = "/orders/7";
        AssertSame(FrameworkBare(), Bare());
        AssertSame(FrameworkEnvelope(), Envelope());
        AssertSame(FrameworkEnvelopeData(), EnvelopeData());
        AssertSame(FrameworkEnvelopeArguments(), EnvelopeArguments());
        AssertSame(FrameworkProblem(), Problem());
        AssertSame(FrameworkProblemArguments(), ProblemArguments());
        _context.Response.Body = Stream.Null;
    }

    [Benchmark]
    public Task TypedResultsNotFound() => FrameworkBare().ExecuteAsync(_context);

    [Benchmark]
    public Task ExecuteBare() => Bare().ExecuteAsync(_context);

    [Benchmark]
    public Task TypedResultsNotFoundRecord() => FrameworkEnvelope().ExecuteAsync(_context);

    [Benchmark]
    public Task ExecuteEnvelope() => Envelope().ExecuteAsync(_context);

    [Benchmark]
    public Task TypedResultsNotFoundRecordData() => FrameworkEnvelopeData().ExecuteAsync(_context);

    [Benchmark]
    public Task ExecuteEnvelopeData() => EnvelopeData().ExecuteAsync(_context);

    [Benchmark]
    public Task TypedResultsNotFoundRecordArguments() => FrameworkEnvelopeArguments().ExecuteAsync(_context);

    [Benchmark]
    public Task ExecuteEnvelopeArguments() => EnvelopeArguments().ExecuteAsync(_context);

    [Benchmark]
    public Task TypedResultsProblem() => FrameworkProblem().ExecuteAsync(_context);

    [Benchmark]
    public Task ExecuteProblem() => Problem().ExecuteAsync(_context);

    [Benchmark]
    public Task TypedResultsProblemArguments() => FrameworkProblemArguments().ExecuteAsync(_context);

    [Benchmark]
    public Task ExecuteProblemArguments() => ProblemArguments().ExecuteAsync(_context);

    private IResult FrameworkBare() => TypedResults.NotFound(_user);

    private IResult Bare() => BareResponses.StockEmpty(_user);

    private static IResult FrameworkEnvelope() => TypedResults.NotFound(new Message(1, "user already exists", null));

    private static IResult Envelope() => EnvelopeResponses.UserExists();

    private IResult FrameworkEnvelopeData() => TypedResults.NotFound(new Message(1, "user already exists", _user));

    private IResult EnvelopeData() => EnvelopeResponses.UserExists(_user);

    private IResult FrameworkEnvelopeArguments() => TypedResults.NotFound(new Message(2, $"user {_id} does not exist", null));

    private IResult EnvelopeArguments() => EnvelopeResponses.UserNotExists(_id);

    private IResult FrameworkProblem() => TypedResults.Problem(
        "order is closed", _context.Request.Path, 404, "order is closed", "https://shop.example/errors/3", Extensions(3, "ORDER_CLOSED"));

    private static IResult Problem() => ProblemResponses.OrderClosed();

    private IResult FrameworkProblemArguments() => TypedResults.Problem(
        $"{_id} is too much",
        _context.Request.Path,
        404,
        "Order too large",
        "https://shop.example/errors/4",
        [.. Extensions(4, "ORDER_TOO_LARGE"), new("args", new Dictionary<string, object?> { ["amount"] = _id })]);

    private IResult ProblemArguments() => ProblemResponses.OrderTooLarge(_id);

    private static KeyValuePair<string, object?>[] Extensions(int code, string key) => [new("code", code), new("key", key)];

    /// <summary>A comparison of two that write something else would say nothing.</summary>
    private void AssertSame(IResult framework, IResult ours)
    {
        string expected = Written(framework);
        string actual = Written(ours);
        if (expected != actual)
            throw new InvalidOperationException($"The framework writes {expected}, StatusGen {actual}.");
    }

    private string Written(IResult result)
    {
        using MemoryStream body = new();
        _context.Response.Body = body;
        result.ExecuteAsync(_context).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private sealed record User(int Id, string Name);

    private sealed record Message(int Code, string Msg, User? Data);
}
