using System.Text.Json.Serialization;
using Contracts;

namespace Client;

public sealed record Order(int Id);

[JsonSerializable(typeof(ApiResponse<Order>))]
[JsonSerializable(typeof(ApiResponse<string>))]
public sealed partial class ClientContext : JsonSerializerContext;

[JsonSerializable(typeof(Order))]
public sealed partial class OrderContext : JsonSerializerContext;
