using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace StatusGen.AspNetCore.Tests;

/// <summary>As the generator writes the responses of a set of style envelope.</summary>
public static class AppResponses
{
    public static SuccessResponse Success() => new SuccessResponse { InitialData = null };

    public static SuccessResponse<T> Success<T>(T value) => new SuccessResponse<T> { InitialData = value };

    public static CreatedResponse<T> Created<T>(T value) => new CreatedResponse<T> { InitialData = value };

    public static EmptiedResponse Emptied() => new();

    public static UserNotExistsResponse UserNotExists(long userId, object? data = null) => new UserNotExistsResponse { InitialArguments = [userId], InitialData = data };

    public static UserExistsResponse UserExists(object? data = null) => new UserExistsResponse { InitialData = data };

    public static UserTakenOverResponse UserTakenOver(object? data = null) => new UserTakenOverResponse { InitialData = data };

    public static BrokenResponse Broken(string place, object? data = null) => new BrokenResponse { InitialArguments = [place], InitialData = data };

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf> : StatusCodeResponse<TSelf>, IEndpointMetadataProvider
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => AppCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, AppCodes.Set, AppCodes.Set.ResponseFormat, typeof(EnvelopeShape));
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf, TValue> : StatusCodeResponse<TSelf, TValue>, IEndpointMetadataProvider
        where TSelf : Response<TSelf, TValue>
    {
        protected sealed override StatusCodeSet CodeSet => AppCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, AppCodes.Set, AppCodes.Set.ResponseFormat, typeof(EnvelopeShape<TValue>));
    }

    public sealed class SuccessResponse : Response<SuccessResponse>;

    public sealed class SuccessResponse<T> : Response<SuccessResponse<T>, T>;

    public sealed class CreatedResponse<T> : Response<CreatedResponse<T>, T>;

    public sealed class EmptiedResponse : Response<EmptiedResponse>;

    public sealed class UserNotExistsResponse : Response<UserNotExistsResponse>
    {
        internal UserNotExistsResponse()
        {
        }
    }

    public sealed class UserExistsResponse : Response<UserExistsResponse>;

    [StatusCodeEntry("USER_TAKEN_OVER")]
    public sealed class UserTakenOverResponse : Response<UserTakenOverResponse>;

    public sealed class BrokenResponse : Response<BrokenResponse>
    {
        internal BrokenResponse()
        {
        }
    }
}
