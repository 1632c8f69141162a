namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1009.</summary>
public sealed class StatusForMethodTests
{
    [Fact]
    public void Status_ThatTheMethodRulesOut_IsReported() => Assert.Equal(
        [
            "info STG1009: 304 Not Modified does not fit a POST request: it answers only GET and HEAD.",
            "info STG1009: 206 Partial Content does not fit a PUT request: it answers only GET.",
            "info STG1009: 201 Created does not fit a GET request: it answers a request that creates something, which GET does not.",
            "info STG1009: 304 Not Modified does not fit a POST request: it answers only GET and HEAD.",
        ],
        Projects.Web.Messages(
            """
            class C : ControllerBase
            {
                void A(WebApplication app)
                {
                    app.MapPost("/", () => Results.StatusCode({|STG1009:304|}));
                    app.MapPut("/", (HttpContext context) => { context.Response.StatusCode = {|STG1009:206|}; });
                    app.MapGet("/", () => Results.Json("x", statusCode: {|STG1009:201|}));
                }

                [HttpPost("a"), HttpPost("b")]
                public IActionResult B() => StatusCode({|STG1009:304|});
            }
            """));

    [Fact]
    public void Status_ThatFits_OrWhoseMethodIsUnknown_IsNotReported() => Projects.Web.Verify(
        """
        class C : ControllerBase
        {
            void A(WebApplication app)
            {
                app.MapGet("/", () => Results.StatusCode(304));
                app.MapPost("/", () => Results.StatusCode(201));
                app.MapPost("/", Named);
                app.MapMethods("/", ["POST"], () => Results.StatusCode(304));
                app.MapPost("/", () => { Func<IResult> inner = () => Results.StatusCode(304); return Results.Ok(); });
                app.MapPost("/", () => "x").Produces(304);
            }

            IResult Named() => Results.StatusCode(304);
            [HttpPost, HttpGet] public IActionResult B() => StatusCode(304);
            [AcceptVerbs("GET", "POST"), HttpPost] public IActionResult D() => StatusCode(304);
            [HttpGet, ProducesResponseType(201)] public IActionResult E() => StatusCode(304);
            [HttpPost] public bool F() => Response.StatusCode == 304;
            [HttpHead] public IActionResult G() => StatusCode(304);
            public IActionResult H() => StatusCode(304);
        }
        """);
}
