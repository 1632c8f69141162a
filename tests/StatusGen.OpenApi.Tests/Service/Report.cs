namespace StatusGen.OpenApi.Tests.Service;

public sealed class Report
{
    [StatusCode(typeof(ShopCode))]
    public int? Last { get; init; }

    [StatusCode(typeof(ShopCode))]
    public long Total { get; init; }

    [StatusCode(typeof(ShopCode))]
    public string Name { get; init; } = "";

    [StatusCode]
    public int OfAnySet { get; init; }

    public IReadOnlyList<ShopCode> Codes { get; init; } = [];

    [StatusCode(typeof(DayOfWeek))]
    public int OfNoSet { get; init; }
}
