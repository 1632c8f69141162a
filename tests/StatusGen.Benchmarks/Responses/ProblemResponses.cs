namespace StatusGen.Benchmarks.Responses;

internal static class ProblemResponses
{
    public static OrderClosedResponse OrderClosed(object? data = null) => new OrderClosedResponse { InitialData = data };

    public static OrderTooLargeResponse OrderTooLarge(long amount, object? data = null) => new OrderTooLargeResponse { InitialArguments = [amount], InitialData = data };

    public abstract class Response<TSelf> : AspNetCore.StatusCodeResponse<TSelf>
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => ProblemCodes.Set;
    }

    [AspNetCore.StatusCodeEntry(3)]
    public sealed class OrderClosedResponse : Response<OrderClosedResponse>;

    [AspNetCore.StatusCodeEntry(4)]
    public sealed class OrderTooLargeResponse : Response<OrderTooLargeResponse>;
}
