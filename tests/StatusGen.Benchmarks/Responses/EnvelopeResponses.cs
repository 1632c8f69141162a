namespace StatusGen.Benchmarks.Responses;

internal static class EnvelopeResponses
{
    public static UserExistsResponse UserExists(object? data = null) => new UserExistsResponse { InitialData = data };

    public static UserNotExistsResponse UserNotExists(long userId, object? data = null) => new UserNotExistsResponse { InitialArguments = [userId], InitialData = data };

    public abstract class Response<TSelf> : AspNetCore.StatusCodeResponse<TSelf>
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => EnvelopeCodes.Set;
    }

    [AspNetCore.StatusCodeEntry(1)]
    public sealed class UserExistsResponse : Response<UserExistsResponse>;

    [AspNetCore.StatusCodeEntry(2)]
    public sealed class UserNotExistsResponse : Response<UserNotExistsResponse>;
}
