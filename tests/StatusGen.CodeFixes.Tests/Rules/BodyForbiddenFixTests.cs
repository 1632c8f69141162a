using StatusGen.CodeFixes.Rules;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1006.</summary>
public sealed class BodyForbiddenFixTests
{
    private static readonly FixScenario Web = new(Projects.Web, new BodyForbiddenFix());

    [Theory]
    [InlineData("IResult M(object o) => Results.Json(o, statusCode: 204);", "Use Results.NoContent()", "IResult M(object o) => Results.NoContent();")]
    [InlineData("IResult M(object o) => TypedResults.Json(o, statusCode: 204);", "Use TypedResults.NoContent()", "IResult M(object o) => TypedResults.NoContent();")]
    [InlineData("IActionResult M(object o) => StatusCode(204, o);", "Use NoContent()", "IActionResult M(object o) => NoContent();")]
    [InlineData("ActionResult<string> M(object o) => this.StatusCode(StatusCodes.Status204NoContent, o);", "Use this.NoContent()", "ActionResult<string> M(object o) => this.NoContent();")]
    public void Body_IsLeftOut(string before, string title, string after) =>
        Web.Verify($"class C : ControllerBase {{ {before} }}", title, $"class C : ControllerBase {{ {after} }}");

    [Theory]
    [InlineData("IResult M(object o) => Results.Json(o, statusCode: 304);")]
    [InlineData("ObjectResult M(object o) => StatusCode(204, o);")]
    [InlineData("IResult M(object o) => Results.Json(new ObjectResult(o) { StatusCode = 204 });")]
    [InlineData("IActionResult M(object o) => Ok(new ObjectResult(o) { StatusCode = 204 });")]
    [InlineData("object M(object o) => new ObjectResult(o) { StatusCode = 304 };")]
    [InlineData("async Task M(HttpResponse response) { response.StatusCode = 204; await response.WriteAsync(\"x\"); }")]
    public void Place_WhereItIsNotClearWhatToSend_IsLeftAlone(string member) => Assert.Empty(Web.Titles($"class C : ControllerBase {{ {member} }}"));

    [Fact]
    public void GeneratedResponse_ComesFirst()
    {
        const string Responses = "namespace StatusGen { public static class HttpResponses { public static ActionResult NoContent() => new NoContentResult(); public static ActionResult NotModified(string tag) => new StatusCodeResult(304); } }";
        const string Source = "class C : ControllerBase { IActionResult M(object o) => new ObjectResult(o) { StatusCode = 204 }; }\n" + Responses;

        Assert.Equal(["Use HttpResponses.NoContent()", "Use NoContent()"], Web.Titles("class C : ControllerBase { IActionResult M(object o) => StatusCode(204, o); }\n" + Responses));
        Assert.Empty(Web.Titles("class C : ControllerBase { IActionResult M(object o) => StatusCode(304, o); }\n" + Responses));
        Web.Verify(Source, "Use HttpResponses.NoContent()", "class C : ControllerBase { IActionResult M(object o) => HttpResponses.NoContent(); }\n" + Responses);
    }
}
