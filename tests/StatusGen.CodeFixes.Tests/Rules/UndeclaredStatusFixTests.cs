using StatusGen.CodeFixes.Rules;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1015.</summary>
public sealed class UndeclaredStatusFixTests
{
    private static readonly FixScenario Web = new(Projects.Web with { EnabledRules = ["STG1015"] }, new UndeclaredStatusFix());

    [Fact]
    public void Endpoint_DeclaresTheStatus() => Web.Verify(
        """
        class C
        {
            void M(WebApplication app)
            {
                app.MapGet("/", (bool b) => b ? Results.Ok() : Results.NotFound())
                    .Produces(200) // found
                    .WithName("get");
            }
        }
        """,
        "Add .Produces(404)",
        """
        class C
        {
            void M(WebApplication app)
            {
                app.MapGet("/", (bool b) => b ? Results.Ok() : Results.NotFound())
                    .Produces(200)
                    .Produces(HttpStatusCodes.Status404NotFound) // found
                    .WithName("get");
            }
        }
        """);

    [Fact]
    public void Action_DeclaresTheStatus() => Web.Verify(
        """
        class C : ControllerBase
        {
            /// <summary>Finds it.</summary>
            [HttpGet]
            [ProducesResponseType(StatusCodes.Status200OK)]
            public IActionResult Get(bool b) => b ? Ok() : NotFound();
        }
        """,
        "Add [ProducesResponseType(404)]",
        """
        class C : ControllerBase
        {
            /// <summary>Finds it.</summary>
            [HttpGet]
            [ProducesResponseType(StatusCodes.Status200OK)]
            [ProducesResponseType(StatusCodes.Status404NotFound)]
            public IActionResult Get(bool b) => b ? Ok() : NotFound();
        }
        """);
}
