using Microsoft.CodeAnalysis;
using StatusGen.TestKit;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1008.</summary>
public sealed class ContradictionTests
{
    [Fact]
    public void Status_OtherThanTheCodesOwn_IsReported() => Assert.Equal(
        [
            "warning STG1008: 200 OK tells clients of success, but AppCode.UserNotExists is an error: its own status is 404 Not Found.",
            "warning STG1008: AppCode.UserNotExists is not sent with 409 Conflict: its own status is 404 Not Found.",
            "warning STG1008: 200 OK tells clients of success, but AppCode.UserExists is an error: its own status is 409 Conflict.",
            "warning STG1008: AppCode.Success is not sent with 400 Bad Request: its own status is 200 OK.",
            "warning STG1008: AppCode.UserExists is not sent with 404 Not Found: its own status is 409 Conflict.",
        ],
        Projects.Shop.Messages(
            """
            using Microsoft.AspNetCore.Mvc.Infrastructure;
            class Reply { public Reply([ActionResultStatusCode] int status, [StatusCode] int code) { } }
            class C : ControllerBase
            {
                IActionResult A() => StatusCode({|STG1008:200|}, AppCode.UserNotExists);
                IActionResult B() => StatusCode({|STG1008:409|}, AppCode.UserNotExists);
                IResult D() => Results.Json(AppCode.UserExists, statusCode: {|STG1008:StatusCodes.Status200OK|});
                IActionResult E() => StatusCode({|STG1008:400|}, (int)AppCode.Success);
                object F() => new Reply({|STG1008:404|}, AppCodes.UserExists);
            }
            """));

    [Fact]
    public void Status_OfTheCode_IsNotReported() => Projects.Shop.Verify(
        """
        class C : ControllerBase
        {
            IActionResult A() => StatusCode(404, AppCode.UserNotExists);
            IResult B() => Results.Json(AppCode.UserExists, statusCode: 409);
            IResult D(AppCode code) => Results.Json(code, statusCode: 200);
            IResult E(bool b) => Results.Json(b ? AppCode.UserExists : AppCode.Success, statusCode: 200);
            IResult F() => Results.Json(new { code = AppCode.UserExists }, statusCode: 200);
            IActionResult G() => StatusCode(200, 1010001);
            IActionResult H() => StatusCode(200, HttpStatus.NotFound);
        }
        """);

    [Fact]
    public void StatusOrCode_ThatIsOneOfSeveral_IsNotReported() => Projects.Shop.Verify(
        """
        class C : ControllerBase
        {
            IResult A(AppCode? code) => Results.Json(code ?? AppCode.UserExists, statusCode: 200);
            IResult B(AppCode code, bool b) => Results.Json(b ? code : AppCode.UserExists, statusCode: 200);
            IResult D(AppCode code, int n) => Results.Json(n switch { 1 => AppCode.UserExists, _ => code }, statusCode: 200);
            IActionResult E(bool b) => StatusCode(b ? 409 : 200, AppCode.UserExists);
            IActionResult F(int? status) => StatusCode(status ?? 200, AppCode.UserExists);
            IActionResult G(bool b) => b ? StatusCode({|STG1008:200|}, AppCode.UserExists) : StatusCode(409, AppCode.UserExists);
        }
        """);

    [Fact]
    public void Set_ThatAlwaysSends200_IsSilent() => (Projects.Web with
    {
        Registries =
        [
            ("status-codes.json", """{ "namespace": "Shop", "enum": "AppCode", "response": { "style": "envelope", "status": "always200" }, "codes": { "USER_EXISTS": { "code": 1010002, "http": 409 } } }"""),
        ],
    }).Verify("class C : ControllerBase { IActionResult A() => StatusCode(200, AppCode.UserExists); }");

    [Fact]
    public void Response_InANamespaceCalledLikeAKeyword_IsNamed()
    {
        UsageScenario web = new()
        {
            Platform = TargetPlatform.AspNetCore10,
            Registries = [("status-codes.json", """{"namespace":"Shop.event","enum":"AppCode","codes":{"LOST":{"code":1,"http":404}}}""")],
        };

        Diagnostic found = web.Verify("class C { IResult M() => Results.Json(Shop.@event.AppCode.Lost, statusCode: {|STG1008:200|}); }").Single();

        Assert.Equal("Shop.event.AppResponses.Lost", found.Properties["replacement"]);
    }
}
