namespace StatusGen.Benchmarks.Responses;

internal static class BareResponses
{
    public static StockEmptyResponse StockEmpty(object? data = null) => new StockEmptyResponse().Fill(data);

    public abstract class Response<TSelf> : AspNetCore.StatusCodeResponse<TSelf>
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => BareCodes.Set;

        internal TSelf Fill(object? data) => SetData(data);

        internal TSelf Fill(object? data, params object?[] arguments) => SetData(data).SetArguments(arguments);
    }

    [AspNetCore.StatusCodeEntry(5)]
    public sealed class StockEmptyResponse : Response<StockEmptyResponse>;
}
