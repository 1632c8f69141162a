using Microsoft.CodeAnalysis;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1007.</summary>
public sealed class RequiredHeaderTests
{
    [Fact]
    public void Status_WithoutItsHeader_IsReported() => Assert.Equal(
        [
            "info STG1007: 401 Unauthorized must carry the header WWW-Authenticate: set it on the response.",
            "warning STG1007: 405 Method Not Allowed must carry the header Allow: set it on the response.",
            "warning STG1007: 407 Proxy Authentication Required must carry the header Proxy-Authenticate: set it on the response.",
            "warning STG1007: 426 Upgrade Required must carry the header Upgrade: set it on the response.",
            "warning STG1007: 405 Method Not Allowed must carry the header Allow: set it on the response.",
        ],
        Projects.Web.Messages(
            """
            class C : ControllerBase
            {
                void A(HttpContext context) => context.Response.StatusCode = {|STG1007:401|};
                async Task B(HttpContext context)
                {
                    context.Response.StatusCode = {|STG1007:405|};
                    context.Response.Headers.CacheControl = "no-store";
                    await context.Response.WriteAsync("no");
                }
                void D(HttpResponse response) { response.StatusCode = {|STG1007:407|}; response.ContentType = "text/plain"; }
                void E() => Response.StatusCode = {|STG1007:426|};
                void F(WebApplication app) => app.MapGet("/", context => { context.Response.StatusCode = {|STG1007:405|}; return Task.CompletedTask; });
            }
            """));

    [Fact]
    public void Header_SetInTheMember_Silences() => Projects.Web.Verify(
        """
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.Net.Http.Headers;
        class C
        {
            void A(HttpResponse response) { response.Headers["Allow"] = "GET"; response.StatusCode = 405; }
            void B(HttpResponse response) { response.StatusCode = 405; response.Headers.Allow = "GET"; }
            void D(HttpResponse response) { response.StatusCode = 405; response.Headers.Append("allow", "GET"); }
            void E(HttpResponse response) { response.StatusCode = 401; response.Headers.TryAdd(HeaderNames.WWWAuthenticate, "Basic"); }
            void F(HttpResponse response) { response.StatusCode = 401; response.Headers.WWWAuthenticate = "Basic"; }
            void G(HttpResponse response) { response.StatusCode = 405; response.GetTypedHeaders().CacheControl = null; }
            void H(HttpResponse response) { response.OnStarting(() => Task.CompletedTask); response.StatusCode = 405; }
            async Task I(HttpContext context) { await context.ChallengeAsync(); context.Response.StatusCode = 401; }
            void J(HttpContext context) { context.Response.StatusCode = 405; Helper(context); }
            void K(HttpResponse response) { response.StatusCode = 405; Helper(response.Headers); }
            void Helper(object context) { }
        }
        """);

    [Fact]
    public void Handler_WithItsOwnRules_IsNotReported() => Projects.Web.Verify(
        """
        using System.Threading;
        using Microsoft.AspNetCore.Authentication.Cookies;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Authorization.Policy;
        using Microsoft.AspNetCore.Diagnostics;
        using Microsoft.AspNetCore.Mvc.Filters;
        class Filter : IActionFilter
        {
            public void OnActionExecuting(ActionExecutingContext context) => context.HttpContext.Response.StatusCode = 401;
            public void OnActionExecuted(ActionExecutedContext context) { }
        }
        class Handler : IExceptionHandler
        {
            public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken token)
            {
                context.Response.StatusCode = 401;
                return new(true);
            }
        }
        class Results1 : IAuthorizationMiddlewareResultHandler
        {
            public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult result)
            {
                context.Response.StatusCode = 401;
                return Task.CompletedTask;
            }
        }
        class Middleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                await next(context);
                if (context.Response.StatusCode == 404)
                    context.Response.StatusCode = 405;
            }
        }
        class C : ControllerBase
        {
            void Cookies(CookieAuthenticationOptions options) =>
                options.Events.OnRedirectToLogin = context => { context.Response.StatusCode = 401; return Task.CompletedTask; };
            void Errors(WebApplication app) =>
                app.UseExceptionHandler(inner => inner.Run(context => { context.Response.StatusCode = 401; return Task.CompletedTask; }));
            IResult A() => Microsoft.AspNetCore.Http.Results.StatusCode(401);
            IActionResult B() => StatusCode(405);
            object D() => new ProblemDetails { Status = 401 };
            bool E() => Response.StatusCode == 405;
        }
        """);

    [Fact]
    public void GeneratedResponse_WhereThereIsOne_IsNamed()
    {
        Diagnostic found = Projects.Web.Verify(
            """
            namespace StatusGen { static class HttpResponses { public static IResult MethodNotAllowed(params string[] allow) => null!; } }
            class C { void A(HttpContext context) => context.Response.StatusCode = {|STG1007:405|}; }
            """).Single();

        Assert.EndsWith("set it on the response, or send HttpResponses.MethodNotAllowed(...).", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("StatusGen.HttpResponses.MethodNotAllowed", found.Properties["replacement"]);
    }
}
