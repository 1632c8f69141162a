using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Web;

Console.OutputEncoding = Encoding.UTF8;
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddStatusCodeExceptionHandler();

await using WebApplication app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.UseRequestLocalization("en", "zh-CN");
app.UseExceptionHandler();
app.MapGet("/user", new RequestDelegate(_ => throw AppExceptions.UserNotExists(7)));
app.MapGet("/users/{id}", (long id) => AppResponses.UserNotExists(id));
await app.StartAsync();

using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };
client.DefaultRequestHeaders.Add("Accept-Language", "zh-CN");
foreach (string path in (string[])["/user", "/users/8"])
{
    using HttpResponseMessage response = await client.GetAsync(new Uri(path, UriKind.Relative));
    Console.WriteLine($"{((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)} {response.Content.Headers.ContentType} {string.Join(',', response.Content.Headers.ContentLanguage)}");
    Console.WriteLine(await response.Content.ReadAsStringAsync());
}
