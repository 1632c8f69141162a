using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace StatusGen.AspNetCore.Tests;

[ApiController]
[Route("user")]
public sealed class UserController : ControllerBase
{
    [HttpGet("itself")]
    public AppResponses.UserNotExistsResponse Itself() => AppResponses.UserNotExists(7);

    [HttpGet("interface")]
    public IActionResult Interface() => AppResponses.UserNotExists(7);

    [HttpGet("action-result")]
    public ActionResult<string> OfString() => AppResponses.UserNotExists(7);

    [HttpGet("results")]
    public Results<AppResponses.SuccessResponse<string>, AppResponses.UserNotExistsResponse> OneOf() => AppResponses.UserNotExists(7);
}
