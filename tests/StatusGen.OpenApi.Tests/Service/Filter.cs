using Microsoft.AspNetCore.Mvc;

namespace StatusGen.OpenApi.Tests.Service;

public sealed class Filter
{
    [FromQuery]
    [StatusCode(typeof(ShopCode))]
    public int Code { get; init; }

    [FromQuery]
    public int Page { get; init; }
}
