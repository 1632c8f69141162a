namespace StatusGen.OpenApi.Tests.Service;

public sealed class Order
{
    public required User Buyer { get; init; }

    [StatusCode(typeof(ShopCode))]
    public IReadOnlyList<int> History { get; init; } = [];

    /// <summary>No code at all.</summary>
    public int Amount { get; init; }
}
