using Microsoft.CodeAnalysis;
using StatusGen.TestKit;

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
    public void Method_OfTheSameObject_MaySetTheHeader() => Projects.Web.Verify(
        """
        class Base : ControllerBase
        {
            protected void WriteAllow() => Response.Headers.Allow = "GET";
            protected static void Count() { }
        }
        class C : Base
        {
            IActionResult A() { Response.StatusCode = 405; WriteAllow(); return new EmptyResult(); }
            void B() { this.WriteAllow(); Response.StatusCode = 405; }
            void D() { base.WriteAllow(); Response.StatusCode = 405; }
            IActionResult E() { Response.StatusCode = {|STG1007:405|}; return Content("no"); }
            void F(C other) { Response.StatusCode = {|STG1007:405|}; other.WriteAllow(); Count(); }
        }
        """);

    [Fact]
    public void Header_OfANameThatIsNotConstant_MayBeTheOne() => Projects.Web.Verify(
        """
        using Microsoft.Net.Http.Headers;
        class C
        {
            void A(HttpResponse response, string name) { response.StatusCode = 405; response.Headers[name] = "GET"; }
            void B(HttpResponse response, string name) { response.StatusCode = 405; response.Headers.Append(name, "GET"); }
            void D(HttpResponse response, string name) { response.StatusCode = 405; response.Headers.TryAdd(name, "GET"); }
            void E(HttpResponse response, Dictionary<string, string> all)
            {
                response.StatusCode = 405;
                foreach (var header in all)
                    response.Headers[header.Key] = header.Value;
            }

            void F(HttpResponse response) { response.StatusCode = {|STG1007:405|}; response.Headers["Age"] = "1"; }
            void G(HttpResponse response) { response.StatusCode = {|STG1007:405|}; response.Headers.Append("Age", "1"); }
            void H(HttpResponse response) { response.StatusCode = {|STG1007:405|}; response.Headers[HeaderNames.Age] = "1"; }
            bool I(HttpResponse response, string name) { response.StatusCode = {|STG1007:405|}; return response.Headers[name].Count > 0 || response.Headers.ContainsKey(name); }
            void J(HttpResponse response, Dictionary<string, string> others, string name) { response.StatusCode = {|STG1007:405|}; others[name] = "1"; others.Add(name + "s", "1"); }
        }
        """);

    [Fact]
    public void TestProject_GetsInformationOnly()
    {
        const string Source = "class C { void A(HttpContext context) => context.Response.StatusCode = {|STG1007:405|}; }";

        Assert.Equal(DiagnosticSeverity.Warning, Projects.Web.Verify(Source).Single().Severity);
        Assert.Equal(
            DiagnosticSeverity.Info,
            (Projects.Web with { GlobalOptions = Projects.Web.GlobalOptions.Add("build_property.IsTestProject", "true") }).Verify(Source).Single().Severity);
    }

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
        Diagnostic found = Projects.Responding.Verify("class C { void A(HttpContext context) => context.Response.StatusCode = {|STG1007:405|}; }").Single();

        Assert.EndsWith("set it on the response, or send HttpResponses.MethodNotAllowed(...).", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("StatusGen.HttpResponses.MethodNotAllowed", found.Properties["replacement"]);
        Assert.Equal("Allow", found.Properties["header"]);
    }

    [Fact]
    public void GeneratedResponse_OfAnotherProjectsOwn_IsNotNamed()
    {
        Scenario other = new() { AssemblyName = "Other", Source = "namespace StatusGen { static class HttpResponses { public static object? MethodNotAllowed() => null; } }" };
        Diagnostic found = (Projects.Web with { FurtherReferences = [other.CreateCompilation().ToMetadataReference()] })
            .Verify("class C { void A(HttpContext context) => context.Response.StatusCode = {|STG1007:405|}; }").Single();

        Assert.EndsWith("set it on the response.", found.GetMessage(null), StringComparison.Ordinal);
    }
}
