using System.Text;
using Shop;
using Shop.Requests;
using StatusGen;

// With --once the service answers each of its sample requests once, and ends.
const string Once = "--once";
bool isOnce = args.Contains(Once);
string address = isOnce ? "http://127.0.0.1:0" : "http://localhost:5080";

Console.OutputEncoding = Encoding.UTF8;
TextWriter output = Console.Out;

// The catalogues: the shop's own codes, the proxy's, and IANA's registry, which comes with the library.
foreach (StatusCodeSet set in (StatusCodeSet[])[AppCodes.Set, PaymentCodes.Set, EdgeStatusCodes.Set, HttpStatusCodes.Set])
    Catalogue.Print(set, output);
CodeTour.Print(output);

await using WebApplication app = ShopApplication.Create(["--urls", address, .. args.Where(argument => argument != Once)], isQuiet: isOnce);
try
{
    await app.StartAsync();
}
catch (IOException exception)
{
    Console.Error.WriteLine($"{exception.Message} Choose another address: dotnet run --project consumer-sample/Shop.Service -- --urls http://localhost:5081");
    return 1;
}

if (isOnce)
{
    await SelfTest.RunAsync(new Uri(app.Urls.First()), output);
    return 0;
}

CurlLines.Print(app.Urls.First(), output);
output.WriteLine($"Serving {app.Urls.First()}, OpenAPI document at /openapi/v1.json. Ctrl+C ends it.");
await app.WaitForShutdownAsync();
return 0;
