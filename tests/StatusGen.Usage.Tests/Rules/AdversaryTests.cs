namespace StatusGen.Usage.Tests.Rules;

/// <summary>Code as teams write it, in which a senior reviewer finds nothing.</summary>
public sealed class AdversaryTests
{
    [Fact]
    public void Service_AsTeamsWriteIt_IsNotReported() => Projects.Responding.Verify(
        """
        using System.Diagnostics;
        using System.Net.Http.Json;
        using System.Security.Claims;
        using System.Text.Json;
        using System.Threading;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Diagnostics;
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        public sealed record Order(int Id, string Name, int Status = 404);

        [ApiController, Route("orders")]
        public sealed class OrdersController(ILogger<OrdersController> logger) : ControllerBase
        {
            private const int PageSize = 200;
            private static readonly Dictionary<int, string> Texts = new() { [404] = "no", [1010001] = "who", [499] = "closed" };

            [HttpGet("{id}")]
            public ActionResult<Order> Get(int id)
            {
                if (id == 499 || id > 1010001) return NotFound();
                if (id == 404) return AppResponses.UserNotExists(userId: id);
                return new Order(id, Texts.GetValueOrDefault(id, ""));
            }

            [HttpPost]
            public async Task<IActionResult> Create(Order order, CancellationToken token)
            {
                await Task.Delay(PageSize, token);
                logger.LogInformation(1234, "made {Id}", order.Id);
                if (order.Status == 460) return Conflict(ApiResponse.From(AppCode.UserExists));
                return CreatedAtAction(nameof(Get), new { id = order.Id }, order);
            }

            [HttpPut]
            public IActionResult Put(Order order)
            {
                ApiResponse reply = ApiResponse.From(AppCode.UserNotExists, AppMessages.UserNotExists(order.Id));
                int status = AppCode.UserNotExists.GetHttpStatus() switch { HttpStatus.NotFound => 404, var other => (int)other };
                return StatusCode(status, reply);
            }

            [HttpDelete]
            public IActionResult Delete()
            {
                Response.StatusCode = 204;
                return new EmptyResult();
            }

            [HttpGet("raw")]
            public async Task Raw()
            {
                if (!Request.Headers.ContainsKey("X"))
                {
                    Response.StatusCode = StatusCodes.Status401Unauthorized;
                    Response.Headers.WWWAuthenticate = "Bearer";
                    return;
                }
                Response.StatusCode = 200;
                await Response.WriteAsJsonAsync(new { code = (int)AppCode.Success });
            }

            [HttpOptions]
            public IActionResult Options() { Response.Headers.Allow = "GET, POST"; return StatusCode(405); }

            [HttpGet("teapot")]
            public IActionResult Cached() => StatusCode(StatusCodes.Status304NotModified);
        }

        static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/a/{id:int}", Results<HttpResponses.OkResponse<Order>, AppResponses.UserNotExistsResponse> (int id) =>
                    id == 404 ? AppResponses.UserNotExists(id) : HttpResponses.Ok(new Order(id, "x")));
                app.MapPost("/b", (Order order) => order.Id > 499 ? Results.Created("/b", order) : Results.UnprocessableEntity());
                app.MapGet("/c", () => TypedResults.StatusCode(503)).Produces(503).ProducesProblem(500);
                app.MapGet("/d", async (HttpContext context, RequestDelegate next) => { await next(context); if (context.Response.StatusCode is >= 400 and < 600) return; });
                app.Use(async (context, next) =>
                {
                    Stopwatch watch = Stopwatch.StartNew();
                    await next(context);
                    if (watch.ElapsedMilliseconds > 499 && context.Response.StatusCode != 101) Console.WriteLine(context.Response.StatusCode / 100 == 4);
                });
                app.Use(async (context, next) =>
                {
                    if (!context.User.Identity!.IsAuthenticated) { await context.ChallengeAsync(); return; }
                    await next();
                });
                app.UseStatusCodePages(async context =>
                {
                    if (context.HttpContext.Response.StatusCode == 401) context.HttpContext.Response.StatusCode = 401;
                    await Task.CompletedTask;
                });
                app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = error => error is TimeoutException ? 504 : 500 });
                app.MapFallback(() => Results.Problem("nothing here", statusCode: 404));
                app.Run(context => { context.Response.StatusCode = 404; return context.Response.WriteAsync("no"); });
            }
        }

        sealed class Client(HttpClient http)
        {
            public async Task<Order?> GetAsync(int id)
            {
                using HttpResponseMessage response = await http.GetAsync($"orders/{id}");
                if (response.StatusCode == HttpStatusCode.NotFound) return null;
                if ((int)response.StatusCode >= 500 || (int)response.StatusCode == 429) throw new HttpRequestException("later", null, response.StatusCode);
                ApiResponse<Order>? reply = await response.Content.ReadFromJsonAsync<ApiResponse<Order>>();
                if (reply is null || !reply.TryGetCode(out AppCode code)) return null;
                return code switch
                {
                    AppCode.Success => reply.Data,
                    AppCode.UserNotExists => null,
                    AppCode.UserExists => throw new InvalidOperationException(code.GetMessage()),
                    _ => throw new StatusCodeException(code.GetInfo()),
                };
            }

            public int Exit() => Environment.ExitCode = 404;
        }

        sealed class Stub : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = JsonContent.Create(new { code = 1010001, status = 499 }) });
        }
        """);
}
