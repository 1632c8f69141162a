namespace Shop.Orders;

/// <summary>The orders of the shop and what is left of its tea, in memory.</summary>
public sealed class OrderBook(TimeProvider clock)
{
    private static readonly Order Paid = new()
    {
        Id = Guid.Parse("00000000-0000-0000-0000-000000000001"),
        Product = "tea",
        Quantity = 2,
        PaidOn = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
    };

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Order> _orders = new() { [Paid.Id] = Paid };
    private int _teaLeft = 3;

    /// <summary>The order with this number, if there is one.</summary>
    public Order? Find(Guid id)
    {
        lock (_lock)
            return _orders.GetValueOrDefault(id);
    }

    /// <summary>Takes an order, as long as there is tea.</summary>
    public Order Place(NewOrder wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        lock (_lock)
        {
            if (wish.Quantity > _teaLeft)
                throw AppExceptions.OrderStockShort(wish.Product, left: _teaLeft);

            _teaLeft -= wish.Quantity;
            Order order = new() { Id = Guid.CreateVersion7(clock.GetUtcNow()), Product = wish.Product, Quantity = wish.Quantity };
            _orders.Add(order.Id, order);
            return order;
        }
    }

    /// <summary>Notes that an order is paid; a second time it is an error.</summary>
    public void Pay(Guid id)
    {
        lock (_lock)
        {
            if (!_orders.TryGetValue(id, out Order? order))
                throw AppExceptions.OrderNotExists(id);
            if (order.PaidOn is { } paidOn)
                throw AppExceptions.OrderAlreadyPaid(id, paidOn);

            order.PaidOn = clock.GetUtcNow();
        }
    }
}
