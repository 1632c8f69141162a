using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Responses;

/// <summary>What generated responses send. The library's own tests say what it does with every style; these, that generated code reaches it.</summary>
public sealed class ExecutionTests
{
    private const string Sender = """
        #nullable enable
        internal static class Http
        {
            internal static string Send(Microsoft.AspNetCore.Http.IResult result)
            {
                var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { Response = { Body = new System.IO.MemoryStream() } };
                context.RequestServices = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(new Microsoft.Extensions.DependencyInjection.ServiceCollection());
                result.ExecuteAsync(context).GetAwaiter().GetResult();
                string headers = string.Join(" ", System.Linq.Enumerable.Select(context.Response.Headers, header => $"{header.Key}={header.Value}"));
                string body = System.Text.Encoding.UTF8.GetString(((System.IO.MemoryStream)context.Response.Body).ToArray());
                return $"{context.Response.StatusCode} [{headers}] {body}";
            }

            internal static string Failure(System.Func<object> call)
            {
                try
                {
                    return call().ToString()!;
                }
                catch (System.ArgumentException exception)
                {
                    return exception.GetType().Name + " " + exception.ParamName;
                }
            }

            internal static string Metadata<T>() where T : Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider
            {
                var builder = new Microsoft.AspNetCore.Routing.RouteEndpointBuilder(null, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/"), 0);
                T.PopulateMetadata(null!, builder);
                var metadata = (Microsoft.AspNetCore.Http.Metadata.IProducesResponseTypeMetadata)builder.Metadata[0];
                return $"{metadata.StatusCode} {metadata.Type?.Name} {string.Join(",", metadata.ContentTypes)}";
            }
        }
        """;

    private const string Shop = """
        {
          RESPONSE
          "codes": {
            "SUCCESS": { "code": 0, "http": 200, "message": "success" },
            "USER_NOT_EXISTS": { "code": 10, "http": 404, "message": "user {id} does not exist", "args": { "id": "long" } },
            "SIGNED_OUT": { "code": 11, "http": 401, "message": "signed out" },
            "SIGNED_OFF": { "code": 11, "http": 409, "message": "signed off", "legacy": true }
          }
        }
        """;

    [Fact]
    public void Problem_OfFactory_IsSent() => Web("").AssertValues(
        ("Http.Send(AppResponses.Success(7))", "200 [Content-Type=application/json; charset=utf-8] 7"),
        ("Http.Send(AppResponses.UserNotExists(7)).StartsWith(\"404 [Content-Type=application/problem+json\")", true),
        ("Http.Send(AppResponses.UserNotExists(7)).Contains(\"\\\"detail\\\":\\\"user 7 does not exist\\\"\")", true),
        ("Http.Send(AppResponses.UserNotExists(7, \"x\")).Contains(\"\\\"data\\\":\\\"x\\\"\")", true),
        ("Http.Send(AppResponses.SignedOut(\"Bearer\")).Contains(\"WWW-Authenticate=Bearer\")", true),
        ("Http.Send(AppResponses.SignedOff()).Contains(\"\\\"key\\\":\\\"SIGNED_OFF\\\"\")", true),
        ("Http.Send(HttpResponses.NoContent())", "204 [] "),
        ("Http.Send(HttpResponses.NotFound()).Contains(\"application/problem+json\")", true));

    [Fact]
    public void Bare_OfFactory_IsSentByHttpToo() => Web("""
        "response": { "style": "bare" },
        """).AssertValues(
        ("Http.Send(AppResponses.UserNotExists(7, \"x\"))", "404 [Content-Type=application/json; charset=utf-8] \"x\""),
        ("Http.Send(HttpResponses.NotFound(\"x\"))", "404 [Content-Type=application/json; charset=utf-8] \"x\""),
        ("Http.Send(HttpResponses.NotFound())", "404 [] "));

    [Fact]
    public void AlwaysOk_AsksForNoHeader() => Web("""
        "response": { "style": "bare", "status": "always200" },
        """).AssertValues(("Http.Send(AppResponses.SignedOut())", "200 [] "));

    [Fact]
    public void Headers_OfHttpFactories_AreSent() => Web("").AssertValues(
        ("Http.Send(HttpResponses.MovedPermanently(\"/x\"))", "301 [Location=/x] "),
        ("Http.Send(HttpResponses.Created(null))", "201 [] "),
        ("Http.Send(HttpResponses.Created(\"/x\"))", "201 [Location=/x] "),
        ("Http.Send(HttpResponses.MethodNotAllowed(\"GET\", \"HEAD\")).Contains(\"Allow=GET, HEAD\")", true),
        ("Http.Send(HttpResponses.RangeNotSatisfiable(5)).Contains(\"Content-Range=bytes */5\")", true),
        ("Http.Send(HttpResponses.TooManyRequests(TimeSpan.FromSeconds(1.5))).Contains(\"Retry-After=2\")", true),
        ("Http.Send(HttpResponses.TooManyRequests()).Contains(\"Retry-After\")", false),
        ("Http.Send(HttpResponses.ServiceUnavailable(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero))).Contains(\"Retry-After=Wed, 02 Jan 2030 03:04:05 GMT\")", true));

    [Fact]
    public void BadArgument_OfFactory_IsNamedAtTheCall() => Web("").AssertValues(
        ("Http.Failure(() => HttpResponses.Unauthorized(null!))", "ArgumentNullException challenge"),
        ("Http.Failure(() => HttpResponses.Found(\"/x\\r\\nSet-Cookie: a=b\"))", "ArgumentException location"),
        ("Http.Failure(() => HttpResponses.MethodNotAllowed(\"GE T\"))", "ArgumentException allow"),
        ("Http.Failure(() => HttpResponses.RangeNotSatisfiable(-1))", "ArgumentOutOfRangeException completeLength"),
        ("Http.Failure(() => HttpResponses.TooManyRequests(TimeSpan.FromSeconds(-1)))", "ArgumentOutOfRangeException retryAfter"));

    [Fact]
    public void Metadata_OfResponseTypes_SaysStatusTypeAndContent() => Web("").AssertValues(
        ("Http.Metadata<AppResponses.UserNotExistsResponse>()", "404 ProblemDetails application/problem+json"),
        ("Http.Metadata<AppResponses.SuccessResponse<string>>()", "200 String application/json"),
        ("Http.Metadata<AppResponses.SuccessResponse>()", "200 Void "),
        ("Http.Metadata<HttpResponses.NoContentResponse>()", "204 Void "));

    [Fact]
    public void Envelope_OfRegistry_IsThatOfHttpToo() => Web("""
        "response": { "style": "envelope" },
        """).AssertValues(
        ("Http.Send(AppResponses.UserNotExists(7))", "404 [Content-Type=application/json; charset=utf-8 Content-Language=en] {\"code\":10,\"message\":\"user 7 does not exist\",\"data\":null}"),
        ("Http.Send(HttpResponses.NotFound(\"x\")).EndsWith(\"{\\\"code\\\":404,\\\"message\\\":\\\"Not Found\\\",\\\"data\\\":\\\"x\\\"}\")", true),
        ("Http.Metadata<AppResponses.UserNotExistsResponse>()", "404 ApiResponse application/json"),
        ("Http.Metadata<AppResponses.SuccessResponse<string>>()", "200 ApiResponse`1 application/json"),
        ("Http.Metadata<HttpResponses.NotFoundResponse>()", "404 ApiResponse application/json"),
        ("Http.Metadata<HttpResponses.OkResponse<string>>()", "200 ApiResponse`1 application/json"));

    private static Outcome Web(string response) =>
        (WebScenario.Json(Shop.Replace("RESPONSE", response, StringComparison.Ordinal)) with { Source = Sender }).Run();
}
