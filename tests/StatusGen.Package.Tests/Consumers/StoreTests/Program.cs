using System.Globalization;
using System.Text;
using System.Text.Json;
using Contracts;
using Microsoft.AspNetCore.Builder;
using StatusGen;
using Store;

Console.OutputEncoding = Encoding.UTF8;
await using WebApplication app = StoreApplication.Create();
await app.StartAsync();

using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };
foreach (string path in (string[])["/orders/00000000-0000-0000-0000-000000000000", "/closed"])
{
    using HttpResponseMessage response = await client.GetAsync(new Uri(path, UriKind.Relative));
    Console.WriteLine($"{((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)} {await response.Content.ReadAsStringAsync()}");
}

using JsonDocument document = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
foreach (JsonProperty path in document.RootElement.GetProperty("paths").EnumerateObject())
    Console.WriteLine($"{path.Name}: {string.Join(", ", path.Value.GetProperty("get").GetProperty("responses").EnumerateObject().Select(response => response.Name))}");

// Internal sets of the tested project, and what both projects see of the contracts, are one type each.
Console.WriteLine(EdgeStatus.ClientClosedRequest.GetReasonPhrase());
Console.WriteLine(AppResponses.OrderNotExists(Guid.Empty).StatusCode == (int)HttpStatus.NotFound);
Console.WriteLine(AppCodes.TryFromValue(-5, out AppCode code) ? code.GetKey() : "unknown");
