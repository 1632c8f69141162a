using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace StatusGen.AspNetCore.Tests;

/// <summary>As the generator writes the responses of an HTTP set of the project.</summary>
public static class EdgeResponses
{
    public static ClientClosedRequestResponse ClientClosedRequest(object? data = null) => new ClientClosedRequestResponse { InitialData = data };

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf> : StatusCodeResponse<TSelf>, IEndpointMetadataProvider
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => EdgeStatusCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, EdgeStatusCodes.Set, EdgeStatusCodes.Set.ResponseFormat, null);
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf, TValue> : StatusCodeResponse<TSelf, TValue>, IEndpointMetadataProvider
        where TSelf : Response<TSelf, TValue>
    {
        protected sealed override StatusCodeSet CodeSet => EdgeStatusCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, EdgeStatusCodes.Set, EdgeStatusCodes.Set.ResponseFormat, typeof(TValue));
    }

    public sealed class ClientClosedRequestResponse : Response<ClientClosedRequestResponse>;
}
