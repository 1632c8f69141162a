namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1012.</summary>
public sealed class WrongClassTests
{
    [Fact]
    public void Problem_BelowAnError_IsReported() => Projects.Web.Verify(
        """
        class C : ControllerBase
        {
            IResult A() => Results.Problem(statusCode: {|STG1012:200|});
            IResult B() => TypedResults.Problem("x", statusCode: {|STG1012:204|});
            IActionResult D() => Problem(statusCode: {|STG1012:302|});
            void E(WebApplication app) => app.MapGet("/", () => "").ProducesProblem({|STG1012:200|}).ProducesProblem(404);
            IResult F() => Results.Problem(statusCode: {|STG1012:100|});
            object G() => new ProblemDetails { Status = 200 };
        }
        """);

    [Fact]
    public void Redirect_ThatIsNone_IsReported() => Projects.Web.Verify(
        """
        using Microsoft.AspNetCore.HttpsPolicy;
        using Microsoft.AspNetCore.Rewrite;
        class C
        {
            void A(HttpsRedirectionOptions options) => options.RedirectStatusCode = {|STG1012:200|};
            void B(HttpsRedirectionOptions options) => options.RedirectStatusCode = 308;
            void D(RewriteOptions options) => options.AddRedirect("a", "b", {|STG1012:404|}).AddRedirect("a", "b", 301).AddRedirect("a", "b");
        }
        """);

    [Fact]
    public void Messages_SayWhatTheClassIs() => Assert.Equal(
        [
            "warning STG1012: 200 OK is no error, but this describes a problem: its status must be 400 or above.",
            "warning STG1012: 404 Not Found does not redirect: the status must be 301, 302, 303, 307 or 308.",
        ],
        Projects.Web.Messages(
            """
            using Microsoft.AspNetCore.HttpsPolicy;
            class C
            {
                IResult A() => Results.Problem(statusCode: {|STG1012:200|});
                void B(HttpsRedirectionOptions options) => options.RedirectStatusCode = {|STG1012:404|};
            }
            """));
}
