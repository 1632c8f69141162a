using System.Text;
using Shop.Client;

Console.OutputEncoding = Encoding.UTF8;
Uri address = new(args.FirstOrDefault() ?? "http://localhost:5080");
using HttpClient http = new() { BaseAddress = address };
http.DefaultRequestHeaders.Add("Accept-Language", "zh-CN");

try
{
    await new ShopVisit(http, Console.Out).RunAsync();
    return 0;
}
catch (HttpRequestException exception) when (exception.StatusCode is null)
{
    Console.Error.WriteLine($"There is no service at {address}: {exception.Message}. Start it: dotnet run --project consumer-sample/Shop.Service");
    return 1;
}
