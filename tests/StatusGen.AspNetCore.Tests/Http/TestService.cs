using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StatusGen.AspNetCore.Tests.Http;

/// <summary>An application on a port of its own, asked over HTTP.</summary>
internal sealed class TestService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestService(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<TestService> StartAsync(
        Action<WebApplication> use, Action<IServiceCollection>? configure = null, Action<WebApplication>? useBeforeLocalization = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestService).Assembly.GetName().Name,
            EnvironmentName = "Production",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        useBeforeLocalization?.Invoke(app);
        app.UseRequestLocalization("en", "zh-CN", "sv-SE");
        use(app);
        await app.StartAsync();
        return new TestService(app);
    }

    public async Task<string> GetAsync(string path, string language = "en") => await SendAsync(HttpMethod.Get, path, language);

    public async Task<string> SendAsync(HttpMethod method, string path, string language = "en")
    {
        using HttpRequestMessage request = new(method, path);
        request.Headers.Add("Accept-Language", language);
        using HttpResponseMessage response = await Client.SendAsync(request);
        return await Reply.ReadAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
