using Contracts;

namespace Store;

internal static class StoreApplication
{
    public static WebApplication Create()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(options => options.AddStatusCodes());
        WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapOpenApi();
        app.MapGet("/orders/{id}", (Guid id) => AppResponses.OrderNotExists(orderId: id));
        app.MapGet("/closed", () => EdgeResponses.ClientClosedRequest());
        return app;
    }
}
