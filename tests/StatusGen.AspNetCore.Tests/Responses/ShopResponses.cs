using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;

namespace StatusGen.AspNetCore.Tests;

/// <summary>As the generator writes the responses of a set of style problem.</summary>
public static class ShopResponses
{
    public static OrderPlacedResponse<T> OrderPlaced<T>(T value) => new OrderPlacedResponse<T> { InitialData = value };

    public static OrderTooLargeResponse OrderTooLarge(decimal amount, decimal limit, object? data = null) =>
        new OrderTooLargeResponse { InitialArguments = [amount, limit], InitialData = data };

    public static OrderClosedResponse OrderClosed(object? data = null) => new OrderClosedResponse { InitialData = data };

    public static OrderOddResponse OrderOdd(object? what, object? data = null) => new OrderOddResponse { InitialArguments = [what], InitialData = data };

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf> : StatusCodeResponse<TSelf>, IEndpointMetadataProvider
        where TSelf : Response<TSelf>
    {
        protected sealed override StatusCodeSet CodeSet => ShopCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, ShopCodes.Set, ShopCodes.Set.ResponseFormat, null);
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class Response<TSelf, TValue> : StatusCodeResponse<TSelf, TValue>, IEndpointMetadataProvider
        where TSelf : Response<TSelf, TValue>
    {
        protected sealed override StatusCodeSet CodeSet => ShopCodes.Set;

        static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
            Describe(builder, ShopCodes.Set, ShopCodes.Set.ResponseFormat, typeof(TValue));
    }

    public sealed class OrderPlacedResponse<T> : Response<OrderPlacedResponse<T>, T>;

    public sealed class OrderTooLargeResponse : Response<OrderTooLargeResponse>
    {
        internal OrderTooLargeResponse()
        {
        }
    }

    public sealed class OrderClosedResponse : Response<OrderClosedResponse>;

    public sealed class OrderOddResponse : Response<OrderOddResponse>
    {
        internal OrderOddResponse()
        {
        }
    }
}
