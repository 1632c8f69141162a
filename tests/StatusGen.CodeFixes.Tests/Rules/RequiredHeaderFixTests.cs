using StatusGen.CodeFixes.Rules;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1007, with the responses that the generator really makes.</summary>
public sealed class RequiredHeaderFixTests
{
    private static readonly FixScenario Shop = new(Projects.Responding("problem"), new RequiredHeaderFix());

    private static readonly FixScenario WithoutResponses = new(Projects.Web, new RequiredHeaderFix());

    [Theory]
    [InlineData("async Task M(HttpContext context) { context.Response.StatusCode = 405; }", "MethodNotAllowed", "allow", "async Task M(HttpContext context) { await HttpResponses.MethodNotAllowed(allow).ExecuteAsync(context); }")]
    [InlineData("async Task M() { Response.StatusCode = 401; await Task.Yield(); Response.StatusCode = 407; return; }", null, null, null)]
    [InlineData("async Task M() { await Task.Yield(); Response.StatusCode = 401; return; }", "Unauthorized", "challenge", "async Task M() { await Task.Yield(); await HttpResponses.Unauthorized(challenge).ExecuteAsync(HttpContext); return; }")]
    [InlineData("async ValueTask M() { await Task.Yield(); this.Response.StatusCode = (int)HttpStatusCode.UpgradeRequired; }", "UpgradeRequired", "protocol", "async ValueTask M() { await Task.Yield(); await HttpResponses.UpgradeRequired(protocol).ExecuteAsync(this.HttpContext); }")]
    [InlineData("async Task M(HttpResponse response) { if (!response.HasStarted) response.StatusCode = 407; else await Task.Yield(); }", "ProxyAuthenticationRequired", "challenge", "async Task M(HttpResponse response) { if (!response.HasStarted) await HttpResponses.ProxyAuthenticationRequired(challenge).ExecuteAsync(response.HttpContext); else await Task.Yield(); }")]
    [InlineData("Task M(HttpContext context) { context.Response.StatusCode = 405; return Task.CompletedTask; }", "MethodNotAllowed", "allow", "Task M(HttpContext context) { return HttpResponses.MethodNotAllowed(allow).ExecuteAsync(context); }")]
    [InlineData("IActionResult M() { Response.StatusCode = 401; return new EmptyResult(); }", "Unauthorized", "challenge", "IActionResult M() { return HttpResponses.Unauthorized(challenge); }")]
    [InlineData("ActionResult<string> M(bool b) { if (b) { Response.StatusCode = 405; return new EmptyResult(); } return \"x\"; }", "MethodNotAllowed", "allow", "ActionResult<string> M(bool b) { if (b) { return HttpResponses.MethodNotAllowed(allow); } return \"x\"; }")]
    [InlineData("async Task<IResult> M(HttpContext c) { await Task.Yield(); c.Response.StatusCode = 405; return Results.Empty; }", "MethodNotAllowed", "allow", "async Task<IResult> M(HttpContext c) { await Task.Yield(); return HttpResponses.MethodNotAllowed(allow); }")]
    [InlineData("IResult M(HttpContext c, int n) { switch (n) { case 1: c.Response.StatusCode = 405; return TypedResults.Empty; default: return Results.Ok(); } }", "MethodNotAllowed", "allow", "IResult M(HttpContext c, int n) { switch (n) { case 1: return HttpResponses.MethodNotAllowed(allow); default: return Results.Ok(); } }")]
    [InlineData("object M(WebApplication app) => app.MapGet(\"/\", (HttpContext c) => { c.Response.StatusCode = 405; return Results.Empty; });", "MethodNotAllowed", "allow", "object M(WebApplication app) => app.MapGet(\"/\", (HttpContext c) => { return HttpResponses.MethodNotAllowed(allow); });")]
    [InlineData("void M(WebApplication app) => app.Run(async context => { context.Response.StatusCode = 405; await Task.Yield(); });", null, null, null)]
    [InlineData("void M(WebApplication app) => app.Run(async context => { await Task.Yield(); context.Response.StatusCode = 405; });", "MethodNotAllowed", "allow", "void M(WebApplication app) => app.Run(async context => { await Task.Yield(); await HttpResponses.MethodNotAllowed(allow).ExecuteAsync(context); });")]
    [InlineData("void M() { async Task Refuse(HttpContext c) { await Task.Yield(); c.Response.StatusCode = 405; } }", "MethodNotAllowed", "allow", "void M() { async Task Refuse(HttpContext c) { await Task.Yield(); await HttpResponses.MethodNotAllowed(allow).ExecuteAsync(c); } }")]
    [InlineData("HttpContext _context = null!; async Task M() { await Task.Yield(); _context.Response.StatusCode = 405; }", "MethodNotAllowed", "allow", "HttpContext _context = null!; async Task M() { await Task.Yield(); await HttpResponses.MethodNotAllowed(allow).ExecuteAsync(_context); }")]
    [InlineData("async Task M(IHttpContextAccessor accessor) { await Task.Yield(); accessor.HttpContext!.Response.StatusCode = 405; }", "MethodNotAllowed", "allow", "async Task M(IHttpContextAccessor accessor) { await Task.Yield(); await HttpResponses.MethodNotAllowed(allow).ExecuteAsync(accessor.HttpContext!); }")]
    [InlineData("async Task M() { try { Response.StatusCode = 405; return; } finally { await Task.Yield(); } }", "MethodNotAllowed", "allow", "async Task M() { try { await HttpResponses.MethodNotAllowed(allow).ExecuteAsync(HttpContext); return; } finally { await Task.Yield(); } }")]
    public void Status_WithNothingBehindIt_BecomesTheResponse(string before, string? factory, string? name, string? after)
    {
        if (factory is null)
        {
            Assert.DoesNotContain(Shop.Titles(Class(before)), title => title.StartsWith("Use", StringComparison.Ordinal));
            return;
        }

        Shop.VerifyToBeFilledIn(Class(before), $"Use HttpResponses.{factory}(...)", name!, Class(after!));
    }

    [Theory]
    [InlineData("void M(HttpContext context) { context.Response.StatusCode = 405; }")]
    [InlineData("async Task M(HttpContext context) { context.Response.StatusCode = 405; await context.Response.WriteAsync(\"no\"); }")]
    [InlineData("async Task M(HttpContext context, bool b) { if (b) { context.Response.StatusCode = 405; } await Task.Yield(); }")]
    [InlineData("async Task M(HttpContext context, bool b) { while (b) { context.Response.StatusCode = 405; await Task.Yield(); b = false; } }")]
    [InlineData("IActionResult M() { Response.StatusCode = 401; return Content(\"no\"); }")]
    [InlineData("EmptyResult M() { Response.StatusCode = 401; return new EmptyResult(); }")]
    [InlineData("async Task<string?> M() { await Task.Yield(); Response.StatusCode = 401; return null; }")]
    [InlineData("ValueTask M(HttpContext context) { context.Response.StatusCode = 405; return ValueTask.CompletedTask; }")]
    [InlineData("IActionResult M() { Response.StatusCode = 401;\n#if !OTHER\nreturn new EmptyResult();\n#else\nreturn Ok();\n#endif\n}")]
    public void Place_WhereAResponseCannotStand_GetsOnlyTheHeader(string member) =>
        Assert.StartsWith("Set the header ", Assert.Single(Shop.Titles(Class(member))), StringComparison.Ordinal);

    [Theory]
    [InlineData("void M(HttpContext context) => context.Response.StatusCode = 405;")]
    [InlineData("void M(HttpContext context, bool b) { context.Response.StatusCode = b ? 405 : 200; }")]
    [InlineData("int M(HttpContext context) { return context.Response.StatusCode = 405; }")]
    public void Place_WhereTheStatusIsPartOfAnExpression_IsLeftAlone(string member) => Assert.Empty(Shop.Titles(Class(member)));

    [Fact]
    public void Variable_OfTheParametersName_IsUsed() => Shop.Verify(
        Class("async Task M(HttpContext context, string[] allow) { context.Response.StatusCode = 405; }"),
        "Use HttpResponses.MethodNotAllowed(allow)",
        Class("async Task M(HttpContext context, string[] allow) { await HttpResponses.MethodNotAllowed(allow).ExecuteAsync(context); }"));

    [Fact]
    public void Variable_ThatMayBeNull_OrIsOfAnotherType_IsNot()
    {
        Assert.Contains("Use HttpResponses.Unauthorized(...)", Shop.Titles(Class("IActionResult M(string? challenge) { Response.StatusCode = 401; return new EmptyResult(); }")));
        Assert.Contains("Use HttpResponses.Unauthorized(...)", Shop.Titles(Class("IActionResult M(int challenge) { Response.StatusCode = 401; return new EmptyResult(); }")));
    }

    [Fact]
    public void Response_KeepsComments_AndBringsItsUsing() => (Shop with { HasGlobalUsings = false }).VerifyToBeFilledIn(
        """
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IActionResult M()
            {
                // Nobody may.
                Response.StatusCode = 405; // really

                // Said all.
                return new EmptyResult(); // end
            }
        }
        """,
        "Use HttpResponses.MethodNotAllowed(...)",
        "allow",
        """
        using Microsoft.AspNetCore.Mvc;
        using StatusGen;

        class C : ControllerBase
        {
            IActionResult M()
            {
                // Nobody may.
                // really

                // Said all.
                return HttpResponses.MethodNotAllowed(allow); // end
            }
        }
        """);

    [Fact]
    public void Header_StandsBesideTheStatus() => WithoutResponses.VerifyToBeFilledIn(
        """
        class C
        {
            void M(HttpContext context)
            {
                // Nobody may.
                context.Response.StatusCode = 405; // really
                Console.WriteLine();
            }
        }
        """,
        "Set the header Allow",
        "allow",
        """
        class C
        {
            void M(HttpContext context)
            {
                // Nobody may.
                context.Response.StatusCode = 405; // really
                context.Response.Headers.Allow = allow;
                Console.WriteLine();
            }
        }
        """);

    [Theory]
    [InlineData("void M() { Response.StatusCode = 401; }", "WWW-Authenticate", "wwwAuthenticate", "void M() { Response.StatusCode = 401; Response.Headers.WWWAuthenticate = wwwAuthenticate; }")]
    [InlineData("void M() { switch (1) { default: Response.StatusCode = 407; break; } }", "Proxy-Authenticate", "proxyAuthenticate", "void M() { switch (1) { default: Response.StatusCode = 407; Response.Headers.ProxyAuthenticate = proxyAuthenticate; break; } }")]
    [InlineData("void M(HttpResponse r) { r.StatusCode = 426; }", "Upgrade", "upgrade", "void M(HttpResponse r) { r.StatusCode = 426; r.Headers.Upgrade = upgrade; }")]
    public void Header_IsTheOneOfTheStatus(string before, string header, string name, string after) =>
        WithoutResponses.VerifyToBeFilledIn(Class(before), "Set the header " + header, name, Class(after));

    [Fact]
    public void Header_OfAStatementWithoutBlock_MakesOne() => WithoutResponses.VerifyToBeFilledIn(
        """
        class C
        {
            void M(HttpContext context, bool b)
            {
                if (b) // no
                    context.Response.StatusCode = 405;
            }
        }
        """,
        "Set the header Allow",
        "allow",
        """
        class C
        {
            void M(HttpContext context, bool b)
            {
                if (b) // no
                {
                    context.Response.StatusCode = 405;
                    context.Response.Headers.Allow = allow;
                }
            }
        }
        """);

    private static string Class(string member) => $"class C : ControllerBase {{ {member} }}";
}
