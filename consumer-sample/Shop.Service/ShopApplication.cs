using Shop.Edge;
using Shop.Orders;
using Shop.Payments;
using Shop.Users;

namespace Shop;

/// <summary>The service: what it is made of.</summary>
internal static class ShopApplication
{
    public static WebApplication Create(string[] args, bool isQuiet)
    {
        // Not the folder it is started from: that may be large, and it would be watched for changes.
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

        // What is logged of codes stays; Program says itself where it serves, or why it cannot.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        if (isQuiet)
            builder.Logging.ClearProviders();

        builder.Services.AddStatusCodeExceptionHandler();
        builder.Services.AddOpenApi(options => options.AddStatusCodes());
        builder.Services.AddControllers();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<UserDirectory>();
        builder.Services.AddSingleton<OrderBook>();
        builder.Services.AddSingleton<PaymentDesk>();

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseRequestLocalization("en", "zh-CN");
        app.MapUsers();
        app.MapPayments();
        app.MapEdge();
        app.MapControllers();
        app.MapOpenApi();
        return app;
    }
}
