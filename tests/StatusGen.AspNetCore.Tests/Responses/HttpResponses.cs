using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace StatusGen.AspNetCore.Tests;

/// <summary>As the generator writes the responses of the HTTP set where no other set in sight has a format.</summary>
public static class HttpResponses
{
    public static OkResponse Ok() => new();

    public static OkResponse<T> Ok<T>(T value) => new OkResponse<T> { InitialData = value };

    public static CreatedResponse Created(string? location) => new CreatedResponse().OptionalHeader("Location", location, nameof(location));

    public static CreatedResponse<T> Created<T>(string? location, T value) =>
        new CreatedResponse<T> { InitialData = value }.OptionalHeader("Location", location, nameof(location));

    public static NoContentResponse NoContent() => new();

    public static SeeOtherResponse SeeOther(string location) => new SeeOtherResponse().Header("Location", location, nameof(location));

    public static NotFoundResponse NotFound(object? data = null) => new NotFoundResponse { InitialData = data };

    public static UnauthorizedResponse Unauthorized(string challenge, object? data = null) =>
        new UnauthorizedResponse { InitialData = data }.Header("WWW-Authenticate", challenge, nameof(challenge));

    public static MethodNotAllowedResponse MethodNotAllowed(params string[] allow) => new MethodNotAllowedResponse().Allow(allow, nameof(allow));

    public static RangeNotSatisfiableResponse RangeNotSatisfiable(long completeLength, object? data = null) =>
        new RangeNotSatisfiableResponse { InitialData = data }.UnsatisfiedRange(completeLength, nameof(completeLength));

    public static UpgradeRequiredResponse UpgradeRequired(string protocol, object? data = null) =>
        new UpgradeRequiredResponse { InitialData = data }.Header("Upgrade", protocol, nameof(protocol));

    public static TooManyRequestsResponse TooManyRequests(TimeSpan? retryAfter = null, object? data = null) =>
        new TooManyRequestsResponse { InitialData = data }.RetryAfter(retryAfter, nameof(retryAfter));

    public static TooManyRequestsResponse TooManyRequests(DateTimeOffset retryAfter, object? data = null) =>
        new TooManyRequestsResponse { InitialData = data }.RetryAfter(retryAfter);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf> : StatusCodeResponse<TSelf>, IEndpointMetadataProvider
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => HttpStatusCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, HttpStatusCodes.Set, HttpStatusCodes.Set.ResponseFormat, null);

        internal TSelf Header(string name, string value, string parameter) => SetHeader(name, value, parameter);

        internal TSelf OptionalHeader(string name, string? value, string parameter) => SetOptionalHeader(name, value, parameter);

        internal TSelf Allow(string[] methods, string parameter) => SetAllow(methods, parameter);

        internal TSelf UnsatisfiedRange(long completeLength, string parameter) => SetUnsatisfiedRange(completeLength, parameter);

        internal TSelf RetryAfter(TimeSpan? delay, string parameter) => SetRetryAfter(delay, parameter);

        internal TSelf RetryAfter(DateTimeOffset date) => SetRetryAfter(date);
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf, TValue> : StatusCodeResponse<TSelf, TValue>, IEndpointMetadataProvider
        where TSelf : Response<TSelf, TValue>
    {
        protected sealed override StatusCodeSet CodeSet => HttpStatusCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, HttpStatusCodes.Set, HttpStatusCodes.Set.ResponseFormat, typeof(TValue));

        internal TSelf OptionalHeader(string name, string? value, string parameter) => SetOptionalHeader(name, value, parameter);
    }

    public sealed class OkResponse : Response<OkResponse>;

    public sealed class OkResponse<T> : Response<OkResponse<T>, T>;

    public sealed class CreatedResponse : Response<CreatedResponse>;

    public sealed class CreatedResponse<T> : Response<CreatedResponse<T>, T>;

    public sealed class NoContentResponse : Response<NoContentResponse>;

    public sealed class SeeOtherResponse : Response<SeeOtherResponse>
    {
        internal SeeOtherResponse()
        {
        }
    }

    public sealed class NotFoundResponse : Response<NotFoundResponse>;

    public sealed class UnauthorizedResponse : Response<UnauthorizedResponse>
    {
        internal UnauthorizedResponse()
        {
        }
    }

    public sealed class MethodNotAllowedResponse : Response<MethodNotAllowedResponse>
    {
        internal MethodNotAllowedResponse()
        {
        }
    }

    public sealed class RangeNotSatisfiableResponse : Response<RangeNotSatisfiableResponse>
    {
        internal RangeNotSatisfiableResponse()
        {
        }
    }

    public sealed class UpgradeRequiredResponse : Response<UpgradeRequiredResponse>
    {
        internal UpgradeRequiredResponse()
        {
        }
    }

    public sealed class TooManyRequestsResponse : Response<TooManyRequestsResponse>;
}
