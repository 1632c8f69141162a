using System;
using System.Collections.Generic;

namespace StatusGen.Generator.Usage.Sinks;

/// <summary>
/// The places of known libraries where an HTTP status flows. A line is type | member | parameter | traits; every overload with that parameter
/// counts, a line without a parameter is a property. A type that a compilation lacks is skipped.
/// </summary>
internal static class SinkTable
{
    public const string Constructor = ".ctor";

    /// <summary>Of the implemented interfaces the one that only describes a response.</summary>
    public const string DescriptionInterface = "IProducesResponseTypeMetadata";

    private const string Lines =
        """
        Microsoft.AspNetCore.Http.Results | StatusCode | statusCode | sent final
        Microsoft.AspNetCore.Http.Results | Content | statusCode | sent body:content
        Microsoft.AspNetCore.Http.Results | Text | statusCode | sent body:content
        Microsoft.AspNetCore.Http.Results | Json | statusCode | sent body:data
        Microsoft.AspNetCore.Http.Results | Problem | statusCode | sent problem
        Microsoft.AspNetCore.Http.Results | ValidationProblem | statusCode | sent problem
        Microsoft.AspNetCore.Http.TypedResults | StatusCode | statusCode | sent final
        Microsoft.AspNetCore.Http.TypedResults | Content | statusCode | sent body:content
        Microsoft.AspNetCore.Http.TypedResults | Text | statusCode | sent body:content
        Microsoft.AspNetCore.Http.TypedResults | Json | statusCode | sent body:data
        Microsoft.AspNetCore.Http.TypedResults | Problem | statusCode | sent problem
        Microsoft.AspNetCore.Http.HttpResults.ContentHttpResult | StatusCode | | sent
        Microsoft.AspNetCore.Http.HttpResults.Utf8ContentHttpResult | StatusCode | | sent
        Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult | StatusCode | | sent
        Microsoft.AspNetCore.Http.HttpResponse | StatusCode | | sent response
        Microsoft.AspNetCore.Http.Features.IHttpResponseFeature | StatusCode | | sent
        Microsoft.AspNetCore.Http.Features.HttpResponseFeature | StatusCode | | sent
        Microsoft.AspNetCore.Http.BadHttpRequestException | .ctor | statusCode | sent
        Microsoft.AspNetCore.Http.BadHttpRequestException | StatusCode | | read
        Microsoft.AspNetCore.Server.Kestrel.Core.BadHttpRequestException | StatusCode | | read
        Microsoft.AspNetCore.Server.IIS.BadHttpRequestException | StatusCode | | read
        Microsoft.AspNetCore.Http.ProducesResponseTypeMetadata | .ctor | statusCode |
        Microsoft.AspNetCore.Http.Metadata.IProducesResponseTypeMetadata | StatusCode | | read
        Microsoft.AspNetCore.Http.IStatusCodeHttpResult | StatusCode | | read
        Microsoft.AspNetCore.Mvc.Infrastructure.IStatusCodeActionResult | StatusCode | | read
        Microsoft.AspNetCore.Mvc.ProblemDetails | Status | | sent
        Microsoft.AspNetCore.Http.Timeouts.RequestTimeoutPolicy | TimeoutStatusCode | | sent
        Microsoft.AspNetCore.Builder.ExceptionHandlerOptions | StatusCodeSelector | | sent returns
        Microsoft.AspNetCore.Diagnostics.HealthChecks.HealthCheckOptions | ResultStatusCodes | | sent values
        Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature | OriginalStatusCode | | read
        Microsoft.AspNetCore.Mvc.ApiBehaviorOptions | ClientErrorMapping | | keys
        Microsoft.AspNetCore.HttpsPolicy.HttpsRedirectionOptions | RedirectStatusCode | | sent redirect
        Microsoft.AspNetCore.RateLimiting.RateLimiterOptions | RejectionStatusCode | | sent
        Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions | AddRedirect | statusCode | sent redirect
        Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions | AddRedirectToHttps | statusCode | sent redirect
        Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions | AddRedirectToWww | statusCode | sent redirect
        Microsoft.AspNetCore.Rewrite.RewriteOptionsExtensions | AddRedirectToNonWww | statusCode | sent redirect
        Microsoft.AspNetCore.Builder.RouteShortCircuitEndpointConventionBuilderExtensions | ShortCircuit | statusCode | sent
        Microsoft.AspNetCore.Routing.RouteShortCircuitEndpointRouteBuilderExtensions | MapShortCircuit | statusCode | sent
        Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions | Produces | statusCode |
        Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions | ProducesProblem | statusCode | problem
        Microsoft.AspNetCore.Http.OpenApiRouteHandlerBuilderExtensions | ProducesValidationProblem | statusCode | problem
        Microsoft.AspNetCore.Mvc.ControllerBase | StatusCode | statusCode | sent final body:value
        Microsoft.AspNetCore.Mvc.ControllerBase | Problem | statusCode | sent problem
        Microsoft.AspNetCore.Mvc.ControllerBase | ValidationProblem | statusCode | sent problem
        Microsoft.AspNetCore.Mvc.StatusCodeResult | .ctor | statusCode | sent final
        Microsoft.AspNetCore.Mvc.ObjectResult | StatusCode | | sent body:Value
        Microsoft.AspNetCore.Mvc.JsonResult | StatusCode | | sent body:Value
        Microsoft.AspNetCore.Mvc.ContentResult | StatusCode | | sent body:Content
        Microsoft.AspNetCore.Mvc.ViewResult | StatusCode | | sent
        Microsoft.AspNetCore.Mvc.PartialViewResult | StatusCode | | sent
        Microsoft.AspNetCore.Mvc.ViewComponentResult | StatusCode | | sent
        Microsoft.AspNetCore.Mvc.RazorPages.PageResult | StatusCode | | sent
        Microsoft.AspNetCore.Mvc.RazorPages.PageBase | StatusCode | statusCode | sent final body:value
        Microsoft.AspNetCore.Mvc.RazorPages.PageModel | StatusCode | statusCode | sent final body:value
        Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute | .ctor | statusCode |
        Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute | StatusCode | |
        Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute`1 | .ctor | statusCode |
        Microsoft.AspNetCore.Mvc.Infrastructure.DefaultStatusCodeAttribute | .ctor | statusCode |
        Microsoft.AspNetCore.Mvc.Infrastructure.ProblemDetailsFactory | CreateProblemDetails | statusCode | sent
        Microsoft.AspNetCore.Mvc.Infrastructure.ProblemDetailsFactory | CreateValidationProblemDetails | statusCode | sent
        Microsoft.AspNetCore.Mvc.ApiExplorer.ApiResponseType | StatusCode | |
        System.Net.Http.HttpResponseMessage | .ctor | statusCode | client
        System.Net.Http.HttpResponseMessage | StatusCode | | client
        System.Net.Http.HttpRequestException | .ctor | statusCode | client
        System.Net.Http.HttpRequestException | StatusCode | | client
        System.Net.HttpWebResponse | StatusCode | | client read
        System.Net.WebSockets.ClientWebSocket | HttpStatusCode | | client read
        System.Net.HttpListenerResponse | StatusCode | | sent
        """;

    public static IReadOnlyList<SinkRow> Rows { get; } =
        Array.ConvertAll(Lines.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries), SinkRow.Parse);

    /// <summary>Interfaces whose property a user's result implements: the constants that it returns are statuses.</summary>
    public static IReadOnlyList<string> ImplementedInterfaces { get; } =
    [
        "Microsoft.AspNetCore.Http.IStatusCodeHttpResult",
        "Microsoft.AspNetCore.Mvc.Infrastructure.IStatusCodeActionResult",
        "Microsoft.AspNetCore.Http.Metadata." + DescriptionInterface,
    ];
}
