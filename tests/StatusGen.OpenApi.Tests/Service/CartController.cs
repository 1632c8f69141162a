using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StatusGen.AspNetCore;

namespace StatusGen.OpenApi.Tests.Service;

[ApiController]
[Route("carts")]
[ProducesCode<AppCode>(AppCode.CartNotExists)]
public sealed class CartController : ControllerBase
{
    [HttpGet("{id}")]
    public Order Get(long id) => throw AppExceptions.CartNotExists();

    [HttpPost]
    [ProducesCode<ShopCode>(ShopCode.OrderClosed, ShopCode.OrderTooLarge)]
    [ProducesCode<AppCode>(AppCode.UserNotExists)]
    public Results<ShopResponses.OrderPlacedResponse<Order>, AppResponses.UserExistsResponse> Add(Order order) => ShopResponses.OrderPlaced(null, order);

    [HttpDelete("{id}")]
    [ProducesResponseType(StatusCodes.Status404NotFound, Description = "In the words of the application.")]
    public IActionResult Delete(long id, [StatusCode(typeof(AppCode))] int reason) => NoContent();
}
