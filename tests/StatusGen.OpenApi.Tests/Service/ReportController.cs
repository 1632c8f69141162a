using Microsoft.AspNetCore.Mvc;

namespace StatusGen.OpenApi.Tests.Service;

[ApiController]
[Route("reports")]
public sealed class ReportController : ControllerBase
{
    [HttpGet]
    public Report Get([FromQuery] Filter filter) => new() { Last = filter.Code };
}
