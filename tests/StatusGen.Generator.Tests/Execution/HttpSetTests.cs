using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

public sealed class HttpSetTests
{
    private static readonly Outcome Edge = Scenario.With(("edge.status-codes.json", Registries.Edge)).Run().AssertClean();

    [Fact]
    public void ExtendedSet_HasAllOfIanaAndItsOwn() => Edge.AssertValues(
        ("EdgeStatusCodes.All.Count", 65),
        ("(int)EdgeStatus.ClientClosedRequest", 499),
        ("EdgeStatusCodes.Status404NotFound", 404),
        ("EdgeStatusCodes.Status306SwitchProxy", 306),
        ("EdgeStatusCodes.Status418ImATeapot", 418),
        ("EdgeStatusCodes.Status499ClientClosedRequest", 499),
        ("EdgeStatusCodes.TryParse(\"499\", out var code) && code == EdgeStatus.ClientClosedRequest", true),
        ("EdgeStatusCodes.Set.Kind", StatusCodeKind.Http),
        ("EdgeStatus.ClientClosedRequest.GetInfo().Source", "nginx"),
        ("EdgeStatus.NotFound.GetReference()", "RFC 9110, Section 15.5.5"));

    [Fact]
    public void ReasonPhrase_IsNeverTranslated_AndMessageIs()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentUICulture;
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("zh-CN");
        try
        {
            Edge.AssertValues(
                ("EdgeStatus.ClientClosedRequest.GetReasonPhrase()", "Client Closed Request"),
                ("EdgeStatus.ClientClosedRequest.GetMessage()", "客户端已关闭请求"),
                ("EdgeStatus.NotFound.GetReasonPhrase()", "Not Found"),
                ("EdgeStatus.NotFound.GetMessage() != \"Not Found\"", true),
                ("((EdgeStatus)599).GetReasonPhrase()", ""));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData(100, true, false, false, false, false)]
    [InlineData(204, false, true, false, false, false)]
    [InlineData(304, false, false, true, false, false)]
    [InlineData(499, false, false, false, true, false)]
    [InlineData(503, false, false, false, false, true)]
    [InlineData(299, false, true, false, false, false)]
    [InlineData(699, false, false, false, false, false)]
    [InlineData(99, false, false, false, false, false)]
    public void Class_OfNumber_IsItsFirstDigit(int code, bool informational, bool success, bool redirection, bool client, bool server) => Edge.AssertValues(
        ($"((EdgeStatus){code}).IsInformational()", informational),
        ($"((EdgeStatus){code}).IsSuccess()", success),
        ($"((EdgeStatus){code}).IsRedirection()", redirection),
        ($"((EdgeStatus){code}).IsClientError()", client),
        ($"((EdgeStatus){code}).IsServerError()", server),
        ($"((EdgeStatus){code}).IsError()", client || server));

    [Fact]
    public void Semantics_OfCode_AreTheRfcs() => Edge.AssertValues(
        ("EdgeStatus.Ok.AllowsBody()", true),
        ("EdgeStatus.NoContent.AllowsBody()", false),
        ("EdgeStatus.NotModified.AllowsBody()", false),
        ("EdgeStatus.ClientClosedRequest.AllowsBody()", false),
        ("((EdgeStatus)199).AllowsBody()", false),
        ("((EdgeStatus)599).AllowsBody()", true),
        ("string.Join(\",\", EdgeStatus.MethodNotAllowed.GetRequiredHeaders())", "Allow"),
        ("EdgeStatus.Ok.GetRequiredHeaders().Count", 0),
        ("((EdgeStatus)599).GetRequiredHeaders().Count", 0),
        ("EdgeStatus.NotFound.IsCacheable()", true),
        ("EdgeStatus.ClientClosedRequest.IsCacheable()", false));

    [Fact]
    public void Exceptions_OfHttpSet_AreForErrorsAndRedirections() => Edge.AssertValues(
        ("EdgeExceptions.NotFound().Message", "404 NOT_FOUND: Not Found"),
        ("EdgeExceptions.NotFound().HttpStatus", HttpStatus.NotFound),
        ("(int)EdgeExceptions.ClientClosedRequest().HttpStatus", 499),
        ("typeof(EdgeExceptions).GetMethod(\"Ok\") == null", true),
        ("typeof(EdgeExceptions).GetMethod(\"Continue\") == null", true),
        ("typeof(EdgeMessages).GetMethod(\"Ok\") != null", true));

    [Fact]
    public void OwnHttpSet_IsKnownToApplicationSets()
    {
        Outcome outcome = Scenario.With(
            ("edge.status-codes.json", """{"kind":"http","enum":"EdgeStatus","codes":{"CLIENT_CLOSED_REQUEST":{"code":499,"source":"nginx"}}}"""),
            ("status-codes.json", """{"codes":{"GONE_AWAY":{"code":1,"http":499}}}""")).Run().AssertClean();

        outcome.AssertValues(("(int)AppCode.GoneAway.GetHttpStatus()", 499));
    }
}
