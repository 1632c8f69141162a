namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1006.</summary>
public sealed class BodyForbiddenTests
{
    [Fact]
    public void Body_InTheSameCall_IsReported() => Projects.Web.Verify(
        """
        class C : ControllerBase
        {
            IResult A(object o) => Results.Json(o, statusCode: {|STG1006:204|});
            IResult B() => Results.Content("x", "text/plain", null, {|STG1006:304|});
            IResult D() => Results.Text("x", statusCode: {|STG1006:205|});
            IResult E(object o) => TypedResults.Json(o, statusCode: {|STG1006:204|});
            IActionResult F(object o) => StatusCode({|STG1006:204|}, o);
            IActionResult G(object o) => StatusCode({|STG1006:StatusCodes.Status204NoContent|}, new { o });
            IActionResult H(object o) => new ObjectResult(o) { StatusCode = {|STG1006:204|} };
            IActionResult I() => new ContentResult { Content = "x", StatusCode = {|STG1006:304|} };
        }
        """);

    [Fact]
    public void Call_WithoutABody_IsNotReported() => Projects.Web.Verify(
        """
        class C : ControllerBase
        {
            IResult A() => Results.Json<object?>(null, statusCode: 204);
            IResult B() => Results.Content("", "text/plain", null, 304);
            IResult D() => Results.Text(string.Empty, statusCode: 205);
            IActionResult F() => StatusCode(204, null);
            IActionResult G() => StatusCode(204);
            IActionResult H() => new ObjectResult(null) { StatusCode = 204 };
            IActionResult I() => new ObjectResult(default) { StatusCode = 204 };
            IActionResult J(object o) => StatusCode(200, o);
            bool K(ObjectResult result) => result.StatusCode == 204;
        }
        """);

    [Fact]
    public void Status_ThatIsOneOfSeveral_IsNotReported() => Projects.Web.Verify(
        """
        class C : ControllerBase
        {
            IActionResult A(object? item) => StatusCode(item is null ? 204 : 200, item);
            IActionResult B(object? item, int? status) => StatusCode(status ?? 204, item);
            IResult D(object? item, int n) => Results.Json(item, statusCode: n switch { 1 => 304, _ => 200 });
            IActionResult E(object? item) => new ObjectResult(item) { StatusCode = item is null ? 204 : 200 };
            async Task F(HttpResponse response, string text)
            {
                response.StatusCode = text.Length == 0 ? 204 : 200;
                await response.WriteAsync(text);
            }

            IActionResult G(bool b, object o) => b ? StatusCode({|STG1006:204|}, o) : StatusCode(200, o);
        }
        """);

    [Fact]
    public void Body_ThatMayBeNothing_IsNotReported() => Projects.Web.Verify(
        """
        class C : ControllerBase
        {
            IActionResult A(bool b, object o) => StatusCode(204, b ? o : null);
            IActionResult B(bool b, object o) => StatusCode(204, b ? null : (object)"x");
            IActionResult D(int n, object o) => StatusCode(204, n switch { 1 => o, _ => null });
            IResult E(string? text) => Results.Text(text ?? "", statusCode: 205);
            IActionResult F(bool b, object o) => StatusCode({|STG1006:204|}, b ? o : "x");
            IResult G(string? text) => Results.Text(text ?? "none", statusCode: {|STG1006:205|});
        }
        """);

    [Fact]
    public void Body_OfALaterStatement_IsReported() => Projects.Web.Verify(
        """
        class C
        {
            async Task A(HttpContext context, string text)
            {
                context.Response.StatusCode = {|STG1006:204|};
                context.Response.ContentType = "text/plain";
                var other = text + "!";
                await context.Response.WriteAsync(other);
            }

            async Task B(HttpResponse response, object o)
            {
                response.StatusCode = {|STG1006:304|};
                await response.WriteAsJsonAsync(o).ConfigureAwait(false);
            }

            async Task D(HttpResponse response, byte[] bytes)
            {
                response.StatusCode = {|STG1006:204|};
                await response.Body.WriteAsync(bytes);
            }
        }
        """);

    [Fact]
    public void Statement_ThatMayGoElsewhere_EndsTheSearch() => Projects.Web.Verify(
        """
        class C
        {
            async Task A(HttpContext context, bool b)
            {
                context.Response.StatusCode = 204;
                if (b) return;
                await context.Response.WriteAsync("x");
            }

            async Task B(HttpContext context)
            {
                context.Response.StatusCode = 204;
                context.Response.StatusCode = 200;
                await context.Response.WriteAsync("x");
            }

            async Task D(HttpContext context, HttpContext other)
            {
                context.Response.StatusCode = 204;
                await other.Response.WriteAsync("x");
            }

            async Task E(HttpContext context)
            {
                context.Response.StatusCode = 204;
                Reset(context);
                await context.Response.WriteAsync("x");
            }

            async Task F(HttpContext context, bool b)
            {
                if (b)
                    context.Response.StatusCode = 204;
                await context.Response.WriteAsync("x");
            }

            async Task<IResult> G(HttpContext context)
            {
                context.Response.StatusCode = 204;
                await context.Response.WriteAsync("");
                return Results.Ok("x");
            }

            void Reset(HttpContext context) => context.Response.Clear();
        }
        """);

    [Fact]
    public void Status_OfAnOwnSetThatForbidsABody_IsReported() => (Projects.Web with
    {
        Registries = [("edge.status-codes.json", """{ "namespace": "Shop", "enum": "EdgeStatus", "kind": "http", "codes": { "GONE_AWAY": { "code": 499, "source": "nginx", "body": "forbidden" } } }""")],
    }).Verify("class C { IResult M(object o) => Results.Json(o, statusCode: {|STG1006:499|}); }");
}
