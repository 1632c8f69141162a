namespace StatusGen.Benchmarks.Responses;

internal static class BareResponses
{
    public static StockEmptyResponse StockEmpty(object? data = null) => new StockEmptyResponse { InitialData = data };

    public abstract class Response<TSelf> : AspNetCore.StatusCodeResponse<TSelf>
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => BareCodes.Set;
    }

    [AspNetCore.StatusCodeEntry(5)]
    public sealed class StockEmptyResponse : Response<StockEmptyResponse>;
}
