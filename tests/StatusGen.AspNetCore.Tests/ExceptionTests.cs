using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StatusGen.AspNetCore.Tests.Http;

namespace StatusGen.AspNetCore.Tests;

public sealed class ExceptionTests
{
    private const string NoStore = "Cache-Control: no-store, no-cache";

    // The middleware's own, which forbid a cache to keep the response of a failure.
    private static readonly string[] OfTheMiddleware = [NoStore, "Expires: -1", "Pragma: no-cache"];

    public static TheoryData<StatusCodeException, IResult> Exceptions => new()
    {
        { AppExceptions.UserNotExists(7), AppResponses.UserNotExists(7) },
        { AppExceptions.UserTakenOver(), AppResponses.UserTakenOver() },
        { new StatusCodeException(AppCode.Emptied.GetInfo()), AppResponses.Emptied() },
        { ShopExceptions.OrderTooLarge(12.5m, 10), ShopResponses.OrderTooLarge(12.5m, 10) },
        { PlainExceptions.StockEmpty(), PlainResponses.StockEmpty() },
        { OldExceptions.Failed(), OldResponses.Failed() },
        { new StatusCodeException(EdgeStatus.ClientClosedRequest.GetInfo()), EdgeResponses.ClientClosedRequest() },
        { new StatusCodeException(GateStatus.InvalidToken.GetInfo()), GateResponses.InvalidToken() },
        { new StatusCodeException(HttpStatus.NotFound.GetInfo()), HttpResponses.NotFound() },
    };

    [Theory]
    [MemberData(nameof(Exceptions))]
    public async Task Exception_IsAnsweredAsTheFactoryWould(StatusCodeException exception, IResult expected)
    {
        await using TestService service = await StartAsync(app =>
        {
            app.MapGet("/thrown", void () => throw exception);
            app.MapGet("/", () => expected);
        });

        foreach (string language in (string[])["en", "zh-CN", "sv-SE"])
        {
            string thrown = await service.GetAsync("/thrown", language);

            Assert.Contains(NoStore, thrown, StringComparison.Ordinal);
            Assert.Equal(
                await service.GetAsync("/", language),
                string.Join('\n', thrown.Split('\n').Where(line => !OfTheMiddleware.Contains(line))).Replace("\"/thrown\"", "\"/\"", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Exception_WithAPathForErrors_HasThePathOfTheRequestAsInstance(bool isCustomized)
    {
        await using TestService service = await TestService.StartAsync(
            app => app.MapGet("/a b/{id}", void (int id) => throw ShopExceptions.OrderClosed()),
            services =>
            {
                services.AddStatusCodeExceptionHandler();
                if (isCustomized)
                    services.AddProblemDetails(options => options.CustomizeProblemDetails = _ => { });
            },
            app =>
            {
                app.UsePathBase("/base");
                app.UseExceptionHandler("/error");
            });

        Assert.Contains("\"instance\":\"/base/a%20b/7\"", await service.GetAsync("/base/a b/7"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CustomizeProblemDetails_OfTheApplication_KnowsTheExceptionAndItsEndpoint()
    {
        StatusCodeException exception = ShopExceptions.OrderClosed();
        ProblemDetailsContext? customized = null;
        await using TestService service = await StartAsync(
            app => app.MapGet("/", void () => throw exception),
            services => services.AddProblemDetails(options => options.CustomizeProblemDetails = context => customized = context));

        await service.GetAsync("/");

        Assert.Same(exception, customized?.Exception);
        Assert.Contains(customized!.AdditionalMetadata!, metadata => metadata is IRouteDiagnosticsMetadata { Route: "/" });
    }

    [Fact]
    public async Task ClientError_IsLoggedAsInformationWithTemplateAndArguments()
    {
        CollectedLog log = await LogOfAsync(AppExceptions.UserNotExists(7));

        Assert.Equal(LogLevel.Information, log.Level);
        Assert.Equal(new EventId(1010001, "USER_NOT_EXISTS"), log.Event);
        Assert.Equal("USER_NOT_EXISTS", log.Event.Name);
        Assert.Equal("1010001 USER_NOT_EXISTS: user 7 does not exist", log.Text);
        Assert.Equal([new("userId", 7L), new("{OriginalFormat}", "user {userId} does not exist")], log.Values);
        Assert.Null(log.Exception);
    }

    [Fact]
    public async Task ServerError_IsLoggedAsErrorWithTheException()
    {
        StatusCodeException exception = AppExceptions.Broken("here");

        CollectedLog log = await LogOfAsync(exception);

        Assert.Equal(LogLevel.Error, log.Level);
        Assert.Equal(new EventId(-1, "BROKEN"), log.Event);
        Assert.Equal([new("place", "here"), new("{OriginalFormat}", "broken at {place}")], log.Values);
        Assert.Same(exception, log.Exception);
    }

    [Fact]
    public async Task ClientError_WithACause_IsLoggedWithIt()
    {
        InvalidOperationException cause = new("cause");

        Assert.Same(cause, (await LogOfAsync(AppExceptions.UserExists().CausedBy(cause))).Exception?.InnerException);
    }

    [Fact]
    public async Task ServerError_OfASetWhoseStatusLineSays200_IsAnErrorAllTheSame() =>
        Assert.Equal(LogLevel.Error, (await LogOfAsync(OldExceptions.Failed())).Level);

    [Fact]
    public async Task Key_IsTheErrorTypeOfTraceAndMetrics()
    {
        using Activity activity = new("request");
        MetricsTags metrics = new();
        await using TestService service = await TestService.StartAsync(
            app =>
            {
                app.Use((context, next) =>
                {
                    context.Features.Set<IHttpActivityFeature>(new ActivityFeature { Activity = activity });
                    context.Features.Set<IHttpMetricsTagsFeature>(metrics);
                    return next(context);
                });
                app.UseExceptionHandler();
                app.MapGet("/", void () => throw AppExceptions.UserNotExists(7));
            },
            services => services.AddStatusCodeExceptionHandler());

        await service.GetAsync("/");

        Assert.Equal("USER_NOT_EXISTS", activity.GetTagItem("error.type"));
        Assert.Equal([new("error.type", "USER_NOT_EXISTS"), new("kept", 1)], metrics.Tags.OrderBy(tag => tag.Key));
    }

    [Fact]
    public async Task OtherException_WithNothingConfigured_Is500WithoutBody()
    {
        await using TestService service = await StartAsync(app => app.MapGet("/", void () => throw new InvalidOperationException()));

        Assert.Equal($"500 Internal Server Error\n{NoStore}\nExpires: -1\nPragma: no-cache", await service.GetAsync("/"));
    }

    [Fact]
    public async Task ErrorOfAnotherService_IsNotPassedOnAsOurs()
    {
        await using TestService service = await StartAsync(app => app.MapGet("/", async () =>
        {
            using HttpResponseMessage answer = new(System.Net.HttpStatusCode.NotFound)
            {
                Content = new StringContent("""{"code":1010001,"message":"user 7 does not exist"}""", System.Text.Encoding.UTF8, "application/json"),
            };
            await answer.EnsureSuccessOrThrowStatusCodeAsync(AppCodes.Set);
        }));

        Assert.StartsWith("500 Internal Server Error\n", await service.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherException_StillGetsTheProblemOfTheApplication()
    {
        string without = await OtherAsync(services => services.AddProblemDetails());
        string with = await OtherAsync(services => services.AddProblemDetails().AddStatusCodeExceptionHandler());

        Assert.Contains("An error occurred while processing your request.", without, StringComparison.Ordinal);
        Assert.Equal(WithoutTrace(without), WithoutTrace(with));

        static string WithoutTrace(string reply) => System.Text.RegularExpressions.Regex.Replace(reply, "\"traceId\":\"[^\"]*\"", "");
    }

    [Fact]
    public async Task OtherException_StillGetsTheHandlersOfTheApplication()
    {
        Assert.EndsWith("\n\nmine", await OtherAsync(services => services.AddStatusCodeExceptionHandler().AddExceptionHandler<OtherHandler>()), StringComparison.Ordinal);
        Assert.EndsWith("\n\nbranch", await OtherAsync(services => services.AddStatusCodeExceptionHandler(), handler => handler.Run(context => context.Response.WriteAsync("branch"))), StringComparison.Ordinal);
        Assert.EndsWith(
            "\n\noption",
            await OtherAsync(services => services.AddStatusCodeExceptionHandler().Configure<ExceptionHandlerOptions>(options => options.ExceptionHandler = context => context.Response.WriteAsync("option"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task InterimStatus_EndsNoRequest_SoTheExceptionIsOneOfTheServer()
    {
        await using TestService service = await StartAsync(app => app.MapGet("/", void () => throw new StatusCodeException(HttpStatus.Continue.GetInfo())));

        Assert.StartsWith("500 Internal Server Error\n", await service.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AddedTwice_HandlesOnce()
    {
        ServiceCollection services = new();

        services.AddStatusCodeExceptionHandler().AddStatusCodeExceptionHandler();

        Assert.Single(services, service => service.ServiceType == typeof(IExceptionHandler));
        Assert.Throws<ArgumentNullException>("services", () => StatusCodeServiceCollectionExtensions.AddStatusCodeExceptionHandler(null!));
    }

    private static Task<TestService> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? configure = null) => TestService.StartAsync(
        map,
        services =>
        {
            services.AddStatusCodeExceptionHandler();
            configure?.Invoke(services);
        },
        // First, as applications have it: the culture that localization sets is gone there.
        app => app.UseExceptionHandler());

    private static async Task<CollectedLog> LogOfAsync(StatusCodeException exception)
    {
        using CollectedLogs logs = new();
        await using (TestService service = await StartAsync(app => app.MapGet("/", void () => throw exception), services => services.AddSingleton<ILoggerProvider>(logs)))
            await service.GetAsync("/", "zh-CN");
        return Assert.Single(logs.Of("StatusGen."));
    }

    private static async Task<string> OtherAsync(Action<IServiceCollection> configure, Action<IApplicationBuilder>? handler = null)
    {
        await using TestService service = await TestService.StartAsync(
            app =>
            {
                if (handler is null)
                    app.UseExceptionHandler();
                else
                    app.UseExceptionHandler(handler);
                app.MapGet("/", void () => throw new InvalidOperationException());
            },
            configure);
        return await service.GetAsync("/");
    }

    private sealed class OtherHandler : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            await httpContext.Response.WriteAsync("mine", cancellationToken);
            return true;
        }
    }

    private sealed class ActivityFeature : IHttpActivityFeature
    {
        public required Activity Activity { get; set; }
    }

    private sealed class MetricsTags : IHttpMetricsTagsFeature
    {
        public ICollection<KeyValuePair<string, object?>> Tags { get; } = [new("error.type", "added before .NET 10"), new("kept", 1)];

        public bool MetricsDisabled { get; set; }
    }
}
