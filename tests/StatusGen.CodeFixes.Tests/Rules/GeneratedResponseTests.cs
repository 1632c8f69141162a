using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.Rules;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>Fixes of STG1006, STG1008 and STG1016 with what the generator really makes, in each look of responses.</summary>
public sealed class GeneratedResponseTests
{
    public static TheoryData<string, string, string, string> Places => new()
    {
        { "1006", "IActionResult M(object o) => StatusCode(204, o);", "HttpResponses.NoContent()", "IActionResult M(object o) => HttpResponses.NoContent();" },
        { "1006", "IActionResult M(object o) => new ObjectResult(o) { StatusCode = 205 };", "HttpResponses.ResetContent()", "IActionResult M(object o) => HttpResponses.ResetContent();" },
        { "1006", "ActionResult<string> M(object o) => StatusCode(204, o);", "HttpResponses.NoContent()", "ActionResult<string> M(object o) => HttpResponses.NoContent();" },
        { "1006", "IResult M(object o) => Results.Json(o, statusCode: 304);", "HttpResponses.NotModified()", "IResult M(object o) => HttpResponses.NotModified();" },
        { "1006", "IResult M(object o, bool b) => b ? Results.Json(o, statusCode: 204) : Results.Ok();", "HttpResponses.NoContent()", "IResult M(object o, bool b) => b ? HttpResponses.NoContent() : Results.Ok();" },
        { "1006", "IResult M(object o, int n) => n switch { 1 => TypedResults.Json(o, statusCode: 204), _ => TypedResults.Ok() };", "HttpResponses.NoContent()", "IResult M(object o, int n) => n switch { 1 => HttpResponses.NoContent(), _ => TypedResults.Ok() };" },
        { "1006", "async Task<IActionResult> M(object o) { await Task.Yield(); return StatusCode(204, o); }", "HttpResponses.NoContent()", "async Task<IActionResult> M(object o) { await Task.Yield(); return HttpResponses.NoContent(); }" },
        { "1006", "Task<IActionResult> M(object o) => Task.FromResult<IActionResult>(StatusCode(204, o));", "HttpResponses.NoContent()", "Task<IActionResult> M(object o) => Task.FromResult<IActionResult>(HttpResponses.NoContent());" },
        { "1006", "void M(WebApplication app) => app.MapGet(\"/\", (string o) => { if (o == \"\") return Results.Ok(); return Results.Json(o, statusCode: 204); });", "HttpResponses.NoContent()", "void M(WebApplication app) => app.MapGet(\"/\", (string o) => { if (o == \"\") return Results.Ok(); return HttpResponses.NoContent(); });" },
        { "1006", "IActionResult M(bool b, object o) => b ? StatusCode(204, o) : Ok(o);", "HttpResponses.NoContent()", "IActionResult M(bool b, object o) => b ? HttpResponses.NoContent() : Ok(o);" },
        { "1006", "IEnumerable<IResult> M(IEnumerable<object> all) => all.Select(o => Results.Json(o, statusCode: 204));", "HttpResponses.NoContent()", "IEnumerable<IResult> M(IEnumerable<object> all) => all.Select(o => HttpResponses.NoContent());" },
        { "1008", "IActionResult M() => StatusCode(200, AppCode.UserExists);", "AppResponses.UserExists()", "IActionResult M() => AppResponses.UserExists();" },
        { "1008", "IResult M() => Results.Json(AppCode.UserBusy, statusCode: 200);", "AppResponses.UserBusy()", "IResult M() => AppResponses.UserBusy();" },
        { "1008", "IResult M(long userId) => Results.Json(AppCode.UserNotExists, statusCode: 200);", "AppResponses.UserNotExists(userId)", "IResult M(long userId) => AppResponses.UserNotExists(userId);" },
        { "1008", "int _userId = 7; IActionResult M() => StatusCode(400, AppCode.UserNotExists);", "AppResponses.UserNotExists(_userId)", "int _userId = 7; IActionResult M() => AppResponses.UserNotExists(_userId);" },
        { "1008", "ActionResult<int> M(string challenge) => StatusCode(403, AppCode.UserAnonymous);", "AppResponses.UserAnonymous(challenge)", "ActionResult<int> M(string challenge) => AppResponses.UserAnonymous(challenge);" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Response_StandsInThePlaceOfTheCall(string rule, string before, string call, string after)
    {
        foreach (string style in (string[])["problem", "envelope", "bare"])
            new FixScenario(Projects.Responding(style), FixOf(rule)).Verify(Class(before), "Use " + call, Class(after));
    }

    [Theory]
    [InlineData("1006", "ObjectResult M(object o) => StatusCode(204, o);")]
    [InlineData("1006", "IResult M(object o) { var result = Results.Json(o, statusCode: 204); if (o is string) result = Results.Ok(); return result; }")]
    [InlineData("1006", "IActionResult M(object o) => Ok(new ObjectResult(o) { StatusCode = 204 });")]
    [InlineData("1006", "Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<string> M(string o) => TypedResults.Json(o, statusCode: 204);")]
    [InlineData("1006", "void M(WebApplication app) => app.MapGet(\"/\", (bool b, string o) => b ? StatusCode(204, o) : Ok(o));")]
    [InlineData("1008", "object M() => new Reply(404, AppCode.UserExists); sealed class Reply { public Reply([Microsoft.AspNetCore.Mvc.Infrastructure.ActionResultStatusCode] int status, AppCode code) { } }")]
    [InlineData("1008", "IActionResult M() => StatusCode(200, AppCode.UserNotExists);")]
    [InlineData("1008", "static long userId = 7; IResult M() { IResult Inner(string userId) => Results.Json(AppCode.UserNotExists, statusCode: 200); return Inner(\"\"); }")]
    [InlineData("1008", "IResult M() { long userId; return Results.Json(AppCode.UserNotExists, statusCode: 200); }")]
    [InlineData("1008", "IActionResult M() => StatusCode(200, AppCode.UserAnonymous);")]
    [InlineData("1008", "IActionResult M(string? challenge) => StatusCode(200, AppCode.UserAnonymous);")]
    [InlineData("1008", "IActionResult M() => StatusCode(200, AppCode.UserReadOnly);")]
    [InlineData("1008", "IActionResult M() => StatusCode(200, AppCode.UserMoved);")]
    [InlineData("1008", "IActionResult M() => StatusCode(200, AppCode.UserSuspended);")]
    [InlineData("1008", "IActionResult M() => StatusCode(200, AppCode.UserLocked);")]
    public void Response_ThatWouldNotCompileOrMiss_IsNotOffered(string rule, string member) => Assert.DoesNotContain(
        new FixScenario(Projects.Responding("problem"), FixOf(rule)).Titles(Class(member)),
        title => title.Contains("Responses.", StringComparison.Ordinal));

    [Fact]
    public void Envelope_ThatIsGenerated_GetsTheMessage() => new FixScenario(Projects.Responding("envelope"), new UnfilledMessageFix()).Verify(
        Class("IActionResult M(long userId) => NotFound(ApiResponse.From(AppCode.UserNotExists));"),
        "Use AppMessages.UserNotExists(userId)",
        Class("IActionResult M(long userId) => NotFound(ApiResponse.From(AppCode.UserNotExists, message: AppMessages.UserNotExists(userId)));"));

    [Fact]
    public void Response_OfAReferencedProject_IsUsed()
    {
        FixScenario consumer = new(
            Projects.Responding("problem") with { Registries = [], FurtherReferences = [Projects.Responding("problem").CreateLibrary()] },
            new OwnStatusFix());

        consumer.Verify(
            "using Shop;\nclass C : ControllerBase { IActionResult M() => StatusCode(200, AppCode.UserExists); }",
            "Use AppResponses.UserExists()",
            "using Shop;\nclass C : ControllerBase { IActionResult M() => AppResponses.UserExists(); }");
    }

    private static CodeFixProvider FixOf(string rule) => rule == "1006" ? new BodyForbiddenFix() : new OwnStatusFix();

    private static string Class(string member) => $"class C : ControllerBase {{ {member} }}";
}
