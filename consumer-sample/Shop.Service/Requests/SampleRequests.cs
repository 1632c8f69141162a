namespace Shop.Requests;

/// <summary>A request for each thing that the service can answer, in an order in which they can be sent; also in requests.http.</summary>
internal static class SampleRequests
{
    private const string PaidOrder = "/orders/00000000-0000-0000-0000-000000000001";
    private const string MissingOrder = "/orders/00000000-0000-0000-0000-000000000007";
    private const string Chinese = "zh-CN";

    public static IReadOnlyList<SampleGroup> All { get; } =
    [
        new("Envelopes: users and orders (AppCode, and HttpStatus like it)",
        [
            new("GET", "/users/1"),
            new("GET", "/users/7"),
            new("GET", "/users/7", Language: Chinese),
            new("POST", "/users", """{"name":"Lin"}"""),
            new("POST", "/users", """{"name":"Ada"}""", Chinese),
            new("POST", "/users/sign-in", """{"name":"Ada","password":"tea"}"""),
            new("POST", "/users/sign-in", """{"name":"Ada","password":"coffee"}"""),
            new("DELETE", "/users/2"),
            new("DELETE", "/users/2", Language: Chinese),
            new("GET", PaidOrder),
            new("GET", MissingOrder, Language: Chinese),
            new("POST", "/orders", """{"product":"tea","quantity":1}"""),
            new("POST", "/orders", """{"product":"tea","quantity":9}""", Chinese),
            new("POST", PaidOrder + "/payment"),
        ]),
        new("Problem details: payments (PaymentCode)",
        [
            new("POST", "/payments", """{"card":"4000000000000001","amount":12.5}"""),
            new("GET", "/payments/1"),
            new("GET", "/payments/9", Language: Chinese),
            new("POST", "/payments", """{"card":"4000000000000002","amount":12.5}"""),
            new("POST", "/payments", """{"card":"4000000000000001","amount":5000}""", Chinese),
        ]),
        new("Bare: the proxy (EdgeStatus)",
        [
            new("GET", "/edge/health"),
            new("GET", "/edge/busy"),
            new("GET", "/edge/closed"),
        ]),
    ];
}
