using System.Globalization;
using System.Text;

namespace StatusGen.Benchmarks;

/// <summary>C# such as a large ASP.NET Core solution has: controllers, minimal APIs, services, records, clients.</summary>
internal static class WebProject
{
    public static IEnumerable<string> Sources(int modules)
    {
        for (int i = 0; i < modules; i++)
            yield return Module(i.ToString(CultureInfo.InvariantCulture));
    }

    private static string Module(string n)
    {
        StringBuilder actions = new();
        for (int i = 0; i < 8; i++)
            actions.Append(Action(i.ToString(CultureInfo.InvariantCulture), n));
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net;
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            namespace Shop.Module{{n}};

            public sealed record Order(long Id, string Name, decimal Price, DateTimeOffset Created, IReadOnlyList<string> Tags);

            public interface IOrders
            {
                Task<Order?> FindAsync(long id, CancellationToken token);
                Task<IReadOnlyList<Order>> SearchAsync(string text, int page, CancellationToken token);
            }

            public sealed class Orders : IOrders
            {
                private readonly Dictionary<long, Order> _orders = new();
                private int _count;

                public Task<Order?> FindAsync(long id, CancellationToken token) => Task.FromResult(_orders.TryGetValue(id, out Order? order) ? order : null);

                public async Task<IReadOnlyList<Order>> SearchAsync(string text, int page, CancellationToken token)
                {
                    List<Order> found = new();
                    foreach (Order order in _orders.Values.Where(order => order.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).OrderBy(order => order.Price).Skip(page * 20).Take(20))
                    {
                        if (order.Price < 0 || order.Tags.Count == 0)
                            continue;
                        found.Add(order with { Name = order.Name.Trim(), Price = Math.Round(order.Price, 2) });
                        _count += 1;
                    }

                    await Task.Delay(found.Count > 10 ? 1 : 0, token);
                    return found;
                }

                public string Describe(Order order)
                {
                    string size = order.Price switch { < 10 => "small", < 100 => "medium", _ => "large" };
                    for (int i = 0; i < order.Tags.Count; i++)
                        size += i == 0 ? ": " + order.Tags[i] : ", " + order.Tags[i];
                    return $"{order.Id} {order.Name} ({size}) of {order.Created:d}";
                }
            }

            [ApiController, Route("orders{{n}}")]
            public sealed class OrdersController(IOrders orders, Orders all) : ControllerBase
            {
            {{actions}}
            }

            public sealed class OrderClient(HttpClient client)
            {
                public async Task<string?> GetAsync(long id, CancellationToken token)
                {
                    using HttpResponseMessage response = await client.GetAsync(new Uri("https://orders/" + id), token);
                    if (response.StatusCode == HttpStatusCode.NotFound)
                        return null;
                    if ((int)response.StatusCode >= 500)
                        throw new HttpRequestException("failed", null, response.StatusCode);
                    return await response.Content.ReadAsStringAsync(token);
                }
            }

            public static class Endpoints
            {
                public static void Map(WebApplication app)
                {
                    app.MapGet("/{{n}}/{id}", async (long id, IOrders orders, CancellationToken token) =>
                        await orders.FindAsync(id, token) is { } order ? Results.Ok(order) : Results.NotFound()).Produces<Order>().Produces(404);
                    app.MapPost("/{{n}}", (Order order) => order.Price < 0 ? Results.StatusCode(StatusCodes.Status422UnprocessableEntity) : Results.Created("/" + order.Id, order));
                }
            }

            """;
    }

    private static string Action(string i, string n) => $$"""
                [HttpGet("{{i}}/{id:long}")]
                [ProducesResponseType(typeof(Order), StatusCodes.Status200OK)]
                [ProducesResponseType(StatusCodes.Status404NotFound)]
                public async Task<IActionResult> Find{{i}}(long id, [FromQuery] string? text, CancellationToken token)
                {
                    if (id <= 0 || text is { Length: > 100 })
                        return BadRequest(new ProblemDetails { Title = "Wrong", Status = StatusCodes.Status400BadRequest, Detail = text });
                    Order? order = await orders.FindAsync(id, token);
                    if (order is null)
                        return StatusCode(StatusCodes.Status404NotFound, new { id, module = "{{n}}" });
                    IReadOnlyList<Order> others = await orders.SearchAsync(text ?? order.Name, 0, token);
                    Response.Headers["X-Count"] = others.Count.ToString();
                    return Ok(new { order, others = others.Select(other => all.Describe(other)).ToArray(), total = others.Sum(other => other.Price) });
                }

        """;
}
