using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StatusGen.OpenApi.Tests.Http;

/// <summary>An application on a port of its own, asked over HTTP for its documents.</summary>
internal sealed class TestService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private TestService(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public static async Task<TestService> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestService).Assembly.GetName().Name,
            EnvironmentName = "Production",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (configure is null)
            builder.Services.AddOpenApi(options => options.AddStatusCodes());
        else
            configure(builder.Services);
        WebApplication app = builder.Build();
        app.MapOpenApi();
        map(app);
        await app.StartAsync();
        return new TestService(app);
    }

    /// <summary>The document of an application with these endpoints.</summary>
    public static async Task<JsonNode> DocumentOfAsync(Action<WebApplication> map, Action<IServiceCollection>? configure = null)
    {
        await using TestService service = await StartAsync(map, configure);
        return JsonNode.Parse(await service.GetAsync())!;
    }

    /// <summary>The document as it was sent. The host is part of it, so it is always the same one.</summary>
    public async Task<string> GetAsync(string document = "v1")
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/openapi/{document}.json");
        request.Headers.Host = "shop.example";
        using HttpResponseMessage response = await _client.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>Makes the document without a request, so that an exception reaches the caller.</summary>
    public async Task GenerateAsync()
    {
        await using AsyncServiceScope scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1").GetOpenApiDocumentAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
