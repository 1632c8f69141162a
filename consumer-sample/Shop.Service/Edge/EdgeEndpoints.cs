namespace Shop.Edge;

/// <summary>What the proxy asks; EdgeStatus answers with bare values, and has a status that IANA has not.</summary>
internal static class EdgeEndpoints
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    public static void MapEdge(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder edge = routes.MapGroup("/edge").WithTags("Edge");
        edge.MapGet("/health", () => EdgeResponses.Ok(new Health("ready")));
        edge.MapGet("/busy", () => EdgeResponses.ServiceUnavailable(retryAfter: Pause, new Health("busy")));
        edge.MapGet("/closed", () => EdgeResponses.ClientClosedRequest());
    }
}
