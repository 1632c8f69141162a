using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace StatusGen.AspNetCore.Tests;

/// <summary>As the generator writes the responses of a set of style bare.</summary>
public static class PlainResponses
{
    public static FineResponse<T> Fine<T>(T value) => new FineResponse<T> { InitialData = value };

    public static StockEmptyResponse StockEmpty(object? data = null) => new StockEmptyResponse { InitialData = data };

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf> : StatusCodeResponse<TSelf>, IEndpointMetadataProvider
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => PlainCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, PlainCodes.Set, PlainCodes.Set.ResponseFormat, null);
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf, TValue> : StatusCodeResponse<TSelf, TValue>, IEndpointMetadataProvider
        where TSelf : Response<TSelf, TValue>
    {
        protected sealed override StatusCodeSet CodeSet => PlainCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, PlainCodes.Set, PlainCodes.Set.ResponseFormat, typeof(TValue));
    }

    public sealed class FineResponse<T> : Response<FineResponse<T>, T>;

    public sealed class StockEmptyResponse : Response<StockEmptyResponse>;
}
