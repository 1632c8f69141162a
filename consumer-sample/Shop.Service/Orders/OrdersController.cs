using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StatusGen;
using StatusGen.AspNetCore;

namespace Shop.Orders;

/// <summary>Orders, as a controller; the same responses as in minimal APIs.</summary>
[ApiController]
[Route("orders")]
[Tags("Orders")]
public sealed class OrdersController(OrderBook book) : ControllerBase
{
    /// <summary>One order.</summary>
    [HttpGet("{id:guid}")]
    public Results<AppResponses.HttpSuccessResponse<Order>, AppResponses.OrderNotExistsResponse> Find(Guid id) =>
        book.Find(id) is { } order ? AppResponses.HttpSuccess(order) : AppResponses.OrderNotExists(orderId: id);

    /// <summary>Takes an order; that the stock is short is thrown by the book.</summary>
    [HttpPost]
    [ProducesCode<AppCode>(AppCode.OrderStockShort)]
    public HttpResponses.CreatedResponse<Order> Place(NewOrder wish)
    {
        Order order = book.Place(wish);
        return HttpResponses.Created($"/orders/{order.Id}", order);
    }

    /// <summary>Pays an order; that it does not exist, or is paid, is thrown by the book.</summary>
    [HttpPost("{id:guid}/payment")]
    [ProducesCode<AppCode>(AppCode.OrderNotExists, AppCode.OrderAlreadyPaid)]
    public HttpResponses.NoContentResponse Pay(Guid id)
    {
        book.Pay(id);
        return HttpResponses.NoContent();
    }
}
