using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

[assembly: StatusGen.AspNetCore.StatusCodeResponses(typeof(StatusGen.AspNetCore.Tests.GateStatus), typeof(StatusGen.AspNetCore.Tests.AppCodes))]

namespace StatusGen.AspNetCore.Tests;

/// <summary>As the generator writes the responses of an HTTP set that takes the format of another set.</summary>
public static class GateResponses
{
    public static InvalidTokenResponse InvalidToken(object? data = null) => new InvalidTokenResponse { InitialData = data };

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf> : StatusCodeResponse<TSelf>, IEndpointMetadataProvider
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => GateStatusCodes.Set;

        protected sealed override StatusCodeResponseFormat Format => AppCodes.Set.ResponseFormat;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, GateStatusCodes.Set, AppCodes.Set.ResponseFormat, typeof(EnvelopeShape));
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf, TValue> : StatusCodeResponse<TSelf, TValue>, IEndpointMetadataProvider
        where TSelf : Response<TSelf, TValue>
    {
        protected sealed override StatusCodeSet CodeSet => GateStatusCodes.Set;

        protected sealed override StatusCodeResponseFormat Format => AppCodes.Set.ResponseFormat;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, GateStatusCodes.Set, AppCodes.Set.ResponseFormat, typeof(EnvelopeShape<TValue>));
    }

    public sealed class InvalidTokenResponse : Response<InvalidTokenResponse>;
}
