using System;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using Client;
using Contracts;
using StatusGen;

Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine(Orders.Describe(Guid.Empty));
Console.WriteLine(AppCode.OrderNotExists.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
Console.WriteLine(AppCodes.TryParse("-5".AsSpan(), out AppCode code) ? code.GetName() : "nothing");
Console.WriteLine(HttpStatus.Ok.GetReasonPhrase());

// Only the context of this project describes the envelope: the project file turns reflection off.
string json = JsonSerializer.Serialize(Orders.Find(Guid.Empty), ClientContext.Default.ApiResponseString);
Console.WriteLine(json);
ApiResponse<Order>? order = JsonSerializer.Deserialize("""{"code":0,"msg":"success","data":{"Id":7},"page":{"next":2}}""", ClientContext.Default.ApiResponseOrder);
Console.WriteLine(JsonSerializer.Serialize(order, ClientContext.Default.ApiResponseOrder) + " " + order?.IsSuccess);
JsonSerializerOptions options = new() { TypeInfoResolverChain = { OrderContext.Default, ApiResponseJson.For<Order>() } };
Console.WriteLine(JsonSerializer.Serialize(ApiResponse.From(HttpStatus.Accepted, data: new Order(8)), options.GetTypeInfo(typeof(ApiResponse))));
try
{
    order?.With("complex", new Order(9));
}
catch (ArgumentException exception)
{
    Console.WriteLine(exception.Message.Split(';')[0]);
}

using HttpResponseMessage response = new(HttpStatusCode.NotFound) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
try
{
    await response.EnsureSuccessOrThrowStatusCodeAsync(AppCodes.Set);
}
catch (StatusCodeException exception) when (exception.Is(AppCode.OrderNotExists))
{
    Console.WriteLine(exception.Message);
}
