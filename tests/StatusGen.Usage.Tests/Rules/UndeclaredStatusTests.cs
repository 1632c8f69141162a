using StatusGen.TestKit;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1015.</summary>
public sealed class UndeclaredStatusTests
{
    private static readonly UsageScenario Web = Projects.Web with { EnabledRules = ["STG1015"] };

    [Fact]
    public void Status_ThatIsNotDeclared_IsReported() => Assert.Equal(
        [
            "info STG1015: The endpoint returns 404 Not Found but does not declare it: add Produces for 404.",
            "info STG1015: The endpoint returns 200 OK but does not declare it: add Produces for 200.",
            "info STG1015: The endpoint returns 409 Conflict but does not declare it: add [ProducesResponseType] for 409.",
            "info STG1015: The endpoint returns 200 OK but does not declare it: add [ProducesResponseType] for 200.",
        ],
        Web.Messages(
            """
            class C : ControllerBase
            {
                void A(WebApplication app, bool b)
                {
                    app.MapGet("/", () => b ? Results.Ok("x") : {|STG1015:Results.NotFound()|}).Produces<string>();
                    app.MapGet("/", () => { if (b) return Results.StatusCode(404); return {|STG1015:Results.Ok()|}; }).WithName("x").Produces(404);
                }

                [HttpGet, ProducesResponseType(200), ProducesResponseType(typeof(string), 404)]
                public IActionResult B(int n) => n switch { 1 => Ok(), 2 => NotFound(), 3 => throw new Exception(), _ => {|STG1015:StatusCode(StatusCodes.Status409Conflict)|} };

                [HttpGet, ProducesResponseType(404)]
                public IActionResult D() { return {|STG1015:Ok("x")|}; }
            }
            """));

    [Fact]
    public void Endpoint_ThatCannotBeSeenWhole_IsNotReported() => Web.Verify(
        """
        using Microsoft.AspNetCore.Mvc.Filters;
        class FilterAttribute : Attribute, IActionFilter { public void OnActionExecuting(ActionExecutingContext context) { } public void OnActionExecuted(ActionExecutedContext context) { } }
        class C : ControllerBase
        {
            void A(WebApplication app, bool b, IResult other, int status)
            {
                app.MapGet("/", () => b ? Results.Ok("x") : Results.NotFound());
                app.MapGet("/", () => b ? other : Results.NotFound()).Produces(200);
                app.MapGet("/", () => Results.StatusCode(status)).Produces(200);
                app.MapGet("/", () => Results.StatusCode(b ? 200 : 404)).Produces(404);
                app.MapGet("/", () => Results.NotFound()).Produces(200).AddEndpointFilter((context, next) => next(context));
                var kept = app.MapGet("/", () => Results.NotFound()).Produces(200);
                app.MapGet("/", () => { Func<IResult> inner = () => Results.NotFound(); return Results.Ok(); }).Produces(200);
                app.MapGet("/", () => "x").Produces(404);
            }

            [HttpGet] public IActionResult B() => NotFound();
            [HttpGet, ProducesResponseType(200), Filter] public IActionResult D() => NotFound();
            [HttpGet, ProducesResponseType(200), ProducesDefaultResponseType] public IActionResult E() => NotFound();
            [HttpGet, ProducesResponseType(200)] public IActionResult F(IActionResult other) => other;
            [ProducesResponseType(200)] public IActionResult G() => NotFound();
        }
        """);

    [Fact]
    public void Attributes_OfTheController_Count() => Web.Verify(
        """
        [ProducesResponseType(404)]
        class C : ControllerBase { [HttpGet, ProducesResponseType(200)] public IActionResult A(bool b) => b ? Ok() : NotFound(); }
        """);

    [Fact]
    public void Rule_IsOffByDefault() => Projects.Web.Verify(
        "class C : ControllerBase { [HttpGet, ProducesResponseType(200)] public IActionResult A() => NotFound(); }");
}
