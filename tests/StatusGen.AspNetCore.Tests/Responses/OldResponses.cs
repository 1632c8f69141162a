using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace StatusGen.AspNetCore.Tests;

/// <summary>As the generator writes the responses of a set whose status line always says 200.</summary>
public static class OldResponses
{
    public static DoneResponse Done(object? data = null) => new DoneResponse { InitialData = data };

    public static FailedResponse Failed(object? data = null) => new FailedResponse { InitialData = data };

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf> : StatusCodeResponse<TSelf>, IEndpointMetadataProvider
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => OldCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, OldCodes.Set, OldCodes.Set.ResponseFormat, null);
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf, TValue> : StatusCodeResponse<TSelf, TValue>, IEndpointMetadataProvider
        where TSelf : Response<TSelf, TValue>
    {
        protected sealed override StatusCodeSet CodeSet => OldCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, OldCodes.Set, OldCodes.Set.ResponseFormat, typeof(TValue));
    }

    public sealed class DoneResponse : Response<DoneResponse>;

    public sealed class FailedResponse : Response<FailedResponse>;
}
