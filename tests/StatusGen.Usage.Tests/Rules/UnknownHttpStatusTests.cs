using Microsoft.CodeAnalysis;
using StatusGen.TestKit;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1001.</summary>
public sealed class UnknownHttpStatusTests
{
    [Fact]
    public void Status_ThatIsUnknown_IsReportedAtEachSinkOfMinimalApis() => Projects.Web.Verify(
        """
        using Microsoft.AspNetCore.Http.HttpResults;
        class C
        {
            void M(WebApplication app, object data)
            {
                _ = Results.StatusCode({|STG1001:490|});
                _ = Results.Content("x", "text/plain", null, {|STG1001:490|});
                _ = Results.Text("x", statusCode: {|STG1001:490|});
                _ = Results.Json(data, statusCode: {|STG1001:490|});
                _ = Results.Problem(statusCode: {|STG1001:490|});
                _ = Results.ValidationProblem(new Dictionary<string, string[]>(), statusCode: {|STG1001:490|});
                _ = TypedResults.StatusCode({|STG1001:490|});
                _ = TypedResults.Json(data, statusCode: {|STG1001:490|});
                _ = TypedResults.Problem(statusCode: {|STG1001:490|});
                app.MapGet("/", () => Results.StatusCode({|STG1001:490|}))
                    .Produces({|STG1001:490|}).Produces<string>({|STG1001:490|}).ProducesProblem({|STG1001:490|}).ProducesValidationProblem({|STG1001:490|});
            }
        }
        """);

    [Fact]
    public void Status_ThatIsUnknown_IsReportedAtEachSinkOfMvc() => Projects.Web.Verify(
        """
        [ProducesResponseType({|STG1001:490|})]
        [ProducesResponseType(typeof(string), {|STG1001:490|})]
        [ProducesResponseType<string>({|STG1001:490|})]
        [ProducesResponseType(200, StatusCode = {|STG1001:490|})]
        class C : ControllerBase
        {
            IActionResult A() => StatusCode({|STG1001:490|});
            IActionResult B() => StatusCode({|STG1001:490|}, "x");
            IActionResult D() => Problem(statusCode: {|STG1001:490|});
            IActionResult E() => new StatusCodeResult({|STG1001:490|});
            IActionResult F() => new ObjectResult("x") { StatusCode = {|STG1001:490|} };
            IActionResult G() => new JsonResult("x") { StatusCode = {|STG1001:490|} };
            IActionResult H() => new ContentResult { StatusCode = {|STG1001:490|} };
            object I() => new ProblemDetails { Status = {|STG1001:490|} };
            object J() => new ValidationProblemDetails { Status = {|STG1001:490|} };
        }
        """);

    [Fact]
    public void Status_ThatIsUnknown_IsReportedInAbstractionsAndOptions() => Projects.Web.Verify(
        """
        using Microsoft.AspNetCore.Diagnostics.HealthChecks;
        using Microsoft.AspNetCore.Rewrite;
        using Microsoft.Extensions.Diagnostics.HealthChecks;
        class C
        {
            void M(HttpContext context, RewriteOptions rewrite, ApiBehaviorOptions api, HealthCheckOptions health)
            {
                context.Response.StatusCode = {|STG1001:490|};
                throw new BadHttpRequestException("x", {|STG1001:490|});
            }

            void Options(RewriteOptions rewrite, ApiBehaviorOptions api, HealthCheckOptions health, ExceptionHandlerOptions handler)
            {
                rewrite.AddRedirectToHttps({|STG1001:390|});
                api.ClientErrorMapping[{|STG1001:490|}] = new ClientErrorData();
                api.ClientErrorMapping[{|STG1001:490|}].Link = "x";
                api.ClientErrorMapping[404].Link = "x";
                health.ResultStatusCodes[HealthStatus.Healthy] = {|STG1001:490|};
                _ = new HealthCheckOptions { ResultStatusCodes = { [HealthStatus.Healthy] = {|STG1001:490|}, [HealthStatus.Degraded] = 503 } };
                handler.StatusCodeSelector = exception => exception is TimeoutException ? {|STG1001:490|} : 500;
                handler.StatusCodeSelector = exception => { return {|STG1001:490|}; };
            }
        }
        """);

    [Fact]
    public void Status_ThatIsUnknown_IsReportedInSystemNet() => Projects.Web.Verify(
        """
        class C
        {
            void M(HttpListenerResponse listener, HttpResponseMessage message)
            {
                listener.StatusCode = {|STG1001:490|};
                message.StatusCode = {|STG1001:(HttpStatusCode)490|};
                _ = new HttpResponseMessage({|STG1001:(HttpStatusCode)490|});
                _ = new HttpRequestException("x", null, {|STG1001:(HttpStatusCode)490|});
            }
        }
        """);

    [Fact]
    public void Status_ThatIsUnknown_IsReportedThroughTheFlowOfConstants() => Projects.Web.Verify(
        """
        class C
        {
            const int Wrong = 490;
            readonly int _status = 490;
            void M(HttpResponse response, bool b, int n, int? m)
            {
                const int local = 491;
                response.StatusCode = {|STG1001:Wrong|};
                response.StatusCode = {|STG1001:local|};
                response.StatusCode = b ? 200 : {|STG1001:490|};
                response.StatusCode = m ?? {|STG1001:490|};
                response.StatusCode = n switch { 1 => 200, 2 => {|STG1001:490|}, 3 => throw new Exception(), _ => n };
                response.StatusCode = (b ? (n > 3 ? {|STG1001:490|} : 404) : 500);
                response.StatusCode = {|STG1001:(int)(HttpStatusCode)490|};
                response.StatusCode = {|STG1001:400 + 90|};
                response.StatusCode = n;
                response.StatusCode = _status;
                response.StatusCode = n + 490;
            }
        }
        """);

    [Fact]
    public void Comparison_WithAnUnknownStatus_IsReported() => Projects.Web.Verify(
        """
        class C
        {
            bool M(HttpResponse response, HttpResponseMessage message, BadHttpRequestException bad)
            {
                if (response.StatusCode == {|STG1001:490|} || {|STG1001:490|} != response.StatusCode) return true;
                if (response.StatusCode.Equals({|STG1001:490|})) return true;
                if (response.StatusCode is {|STG1001:490|} or 404 or not {|STG1001:491|}) return true;
                if (response is { StatusCode: {|STG1001:490|} }) return true;
                if ((int)message.StatusCode == {|STG1001:490|}) return true;
                if (message.StatusCode == {|STG1001:(HttpStatusCode)490|}) return true;
                if (message?.StatusCode is {|STG1001:(HttpStatusCode)490|}) return true;
                if (bad.StatusCode == {|STG1001:490|}) return true;
                switch (response.StatusCode)
                {
                    case {|STG1001:490|}:
                    case 404:
                    case > 490 and < 495:
                        return true;
                }

                return response.StatusCode switch { {|STG1001:490|} => true, >= 500 => false, _ => true };
            }
        }
        """);

    [Fact]
    public void Test_OfAClass_IsNotReported() => Projects.Web.Verify(
        """
        class C
        {
            bool M(HttpResponse response, HttpResponseMessage message) =>
                response.StatusCode >= 490 || response.StatusCode < 600 || (int)message.StatusCode > 299 || response.StatusCode is >= 490 and < 600
                || message.StatusCode >= (HttpStatusCode)490 || response.StatusCode / 100 == 4 || response.StatusCode == 0 || response.StatusCode == -1
                || response.StatusCode == default || response.StatusCode is 0 or 1;
        }
        """);

    [Fact]
    public void Cast_ThatReachesNoSink_IsNotReported() => Projects.Web.Verify(
        """
        class C
        {
            HttpStatusCode M(int n) => n switch { 1 => (HttpStatusCode)490, _ => (HttpStatusCode)n };
            object N() => (HttpStatusCode)499;
            HttpStatusCode Field = (HttpStatusCode)600;
        }
        """);

    [Fact]
    public void Constant_OfThePlatform_IsNotReported() => Projects.Web.Verify(
        """
        class C
        {
            const int Closed = StatusCodes.Status499ClientClosedRequest;
            void M(HttpResponse response)
            {
                const int local = StatusCodes.Status419AuthenticationTimeout;
                response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                response.StatusCode = Closed;
                response.StatusCode = local;
                if (response.StatusCode == StatusCodes.Status499ClientClosedRequest) return;
                response.StatusCode = (int)HttpStatusCode.OK;
            }
        }
        """);

    [Fact]
    public void FalseFriends_OfTheName_AreNotReported() => Projects.Web.Verify(
        """
        class Mine { public int StatusCode { get; set; } public int? Status; public Mine(int statusCode = 999) => StatusCode = 999; }
        record Row(int StatusCode);
        class C
        {
            const int StatusCode = 490;
            static int Main() { Environment.ExitCode = 490; return 499; }
            void M(HttpResponse response, int statusCode = 490)
            {
                Mine mine = new(490) { StatusCode = 499, Status = 600 };
                if (mine.StatusCode == 490 || mine is { StatusCode: 499 }) { }
                _ = new Row(499) with { StatusCode = 490 };
                Dictionary<int, string> names = new() { [490] = "x" };
                names[600] = "z";
                Environment.Exit(499);
                HttpContinueDelegate continued = (status, headers) => { if (status == 499) { } };
                response.ContentLength = 490;
                _ = Results.Json(490);
                _ = Results.StatusCode(statusCode);
                _ = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(490);
            }
        }
        """);

    [Fact]
    public void DefaultArgument_IsNotReported() => Projects.Web.Verify(
        """
        class C : ControllerBase
        {
            IActionResult Mine([Microsoft.AspNetCore.Mvc.Infrastructure.ActionResultStatusCode] int statusCode = {|STG1001:490|}) => StatusCode(statusCode);
            IActionResult A() => Mine();
            IActionResult B() => Mine({|STG1001:491|});
            IActionResult D() => Mine(default);
        }
        """);

    [Fact]
    public void Implementation_OfAResultInterface_IsChecked() => Projects.Web.Verify(
        """
        using Microsoft.AspNetCore.Mvc.Infrastructure;
        class A : IStatusCodeHttpResult { public int? StatusCode => {|STG1001:490|}; }
        class B : IStatusCodeHttpResult { int? IStatusCodeHttpResult.StatusCode { get { return {|STG1001:490|}; } } }
        class D : ActionResult, IStatusCodeActionResult { public int? StatusCode { get; set; } = {|STG1001:490|}; }
        class E : StatusCodeResult { public E() : base({|STG1001:490|}) { } }
        class F { public int? StatusCode => 490; }
        """);

    [Fact]
    public void Attribute_ThatNamesAnHttpSet_MakesASink() => Projects.Edge.Verify(
        """
        class C
        {
            [StatusCode(typeof(HttpStatus))] public int Status { get; set; } = {|STG1001:490|};
            [return: StatusCode(typeof(Shop.EdgeStatus))] int M() => {|STG1001:490|};
            [return: StatusCode(typeof(HttpStatus))] int N() { Func<int> f = () => 490; return f(); }
            void O(C c) { c.Status = 499; if (c.Status == {|STG1001:490|}) { } }
        }
        """);

    [Fact]
    public void Status_OfAnOwnSet_IsKnown() => Projects.Edge.Verify(
        "class C { IResult M() => Results.StatusCode(499); IResult N() => Results.StatusCode(Shop.EdgeStatusCodes.Status499ClientClosedRequest); }");

    [Fact]
    public void Status_OfAReferencedSet_IsKnown()
    {
        const string Source = "class C { IResult M() => Results.StatusCode(499); IResult N() => Results.StatusCode({|STG1001:498|}); }";
        Outcome contracts = (Scenario.With(("edge.status-codes.json", Projects.EdgeRegistry)) with { AssemblyName = "Contracts" }).Run();

        (Projects.Web with { FurtherReferences = [contracts.Compilation.ToMetadataReference()] }).Verify(Source);
        (Projects.Web with { FurtherReferences = [contracts.ToReference()] }).Verify(Source);
        (Projects.Web with { FurtherReferences = [contracts.ToReference(asReferenceAssembly: true)] }).Verify(Source);
    }

    [Fact]
    public void Project_WithoutTheLibrary_KnowsNothing() => (Projects.Web with { ReferencesLibrary = false }).Verify(
        "class C { IResult M() => Results.StatusCode(490); }");

    [Fact]
    public void GeneratedCode_IsNotAnalysed() => Projects.Web.Verify(
        """
        // <auto-generated/>
        class C { IResult M() => Results.StatusCode(490); }
        """);

    [Fact]
    public void Severity_DependsOnTheMistake()
    {
        const string Source =
            """
            class C
            {
                void M(HttpResponse response, HttpResponseMessage message)
                {
                    response.StatusCode = {|STG1001:490|};
                    response.StatusCode = {|STG1001:600|};
                    response.StatusCode = {|STG1001:0|};
                    if (response.StatusCode == {|STG1001:600|}) return;
                    if ((int)message.StatusCode == {|STG1001:499|}) return;
                    if ((int)message.StatusCode == {|STG1001:490|}) return;
                    _ = new HttpRequestException("no answer", null, 0);
                }
            }
            """;

        Assert.Equal(
            [DiagnosticSeverity.Warning, DiagnosticSeverity.Error, DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info, DiagnosticSeverity.Warning],
            Projects.Web.Verify(Source).Select(diagnostic => diagnostic.Severity));
        Assert.All(
            (Projects.Web with { GlobalOptions = Projects.Web.GlobalOptions.Add("build_property.IsTestProject", "true") }).Verify(Source),
            diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
    }

    [Fact]
    public void Message_NamesTheVendorAndTheWayOut()
    {
        Assert.Equal(
            [
                "warning STG1001: 499 is not a registered HTTP status (nginx: Client Closed Request). Add it to a registry with \"kind\": \"http\", or did you mean 409 Conflict or 429 Too Many Requests?",
                "warning STG1001: 490 is not a registered HTTP status. Add it to a registry with \"kind\": \"http\", or did you mean 409 Conflict or 410 Gone?",
                "error STG1001: 4040 is not an HTTP status: it must be between 100 and 599. Did you mean 400 Bad Request or 404 Not Found?",
                "error STG1001: 123456 is not an HTTP status: it must be between 100 and 599.",
            ],
            Projects.Web.Messages(
                """
                class C
                {
                    object A() => Results.StatusCode({|STG1001:499|});
                    object B() => Results.StatusCode({|STG1001:490|});
                    object D() => Results.StatusCode({|STG1001:4040|});
                    object E() => Results.StatusCode({|STG1001:123456|});
                }
                """));
        Assert.Equal(
            ["warning STG1001: 490 is not a registered HTTP status. Add it to edge.status-codes.json, or did you mean 410 Gone or 499 Client Closed Request?"],
            Projects.Edge.Messages("class C { object A() => Results.StatusCode({|STG1001:490|}); }"));
    }

    [Fact]
    public void Properties_CarryWhatTheFixesNeed()
    {
        Diagnostic[] found =
        [
            .. Projects.Edge.Verify(
                """
                class C
                {
                    object A() => Results.StatusCode({|STG1001:440|});
                    object B() => new HttpResponseMessage({|STG1001:(HttpStatusCode)440|});
                }
                """),
        ];

        Assert.Equal(
            [
                "aspnetNames=Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound;Microsoft.AspNetCore.Http.StatusCodes.Status410Gone",
                "kind=http", "names=StatusGen.HttpStatusCodes.Status404NotFound;StatusGen.HttpStatusCodes.Status410Gone", "registryFile=edge.status-codes.json",
                "set=Shop.EdgeStatus", "suggestions=404;410", "type=System.Int32", "value=440", "vendor=Microsoft IIS / Exchange: Login Time-out",
            ],
            Print(found[0]));
        Assert.Contains("names=System.Net.HttpStatusCode.NotFound;System.Net.HttpStatusCode.Gone", Print(found[1]));
    }

    private static IEnumerable<string> Print(Diagnostic diagnostic) =>
        diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}");
}
