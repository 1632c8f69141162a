using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using Wallet;

namespace StatusGen.Tests;

/// <summary>The envelope of wallet.status-codes.json as JSON, written and read by reflection and without it.</summary>
public sealed class EnvelopeJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions WithoutReflection = new() { TypeInfoResolverChain = { EnvelopeContext.Default, ApiResponseJson.For<EnvelopeTests.Account>() } };

    // Whatever an application sets, the envelope looks as the registry says.
    private static readonly JsonSerializerOptions Contrary = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
        PropertyNameCaseInsensitive = true,
        IgnoreReadOnlyProperties = true,
        IncludeFields = true,
    };

    public static TheoryData<string> Serializers() => ["default", "web", "without reflection", "contrary"];

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Response_WithoutData_WritesEveryMember(string serializer)
    {
        using CultureScope culture = new("en");

        Assert.Equal(
            """{"code":0,"msg":"success","data":null,"name":"SUCCESS"}""",
            JsonSerializer.Serialize(ApiResponse.From(WalletCode.Success), Options(serializer)));
        Assert.Equal("""{"code":0,"msg":null,"data":null}""", JsonSerializer.Serialize(new ApiResponse<EnvelopeTests.Account>(), Options(serializer)));
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Response_WithEverything_WritesMembersInTheOrderOfTheContract(string serializer)
    {
        ApiResponse<EnvelopeTests.Account> response = ApiResponse<EnvelopeTests.Account>.From(WalletCode.WalletEmpty, new EnvelopeTests.Account("Ann"), "empty")
            .With("traceId", "t1")
            .WithArgument("walletId", 7)
            .With("Retry", 5);

        JsonNode json = JsonNode.Parse(JsonSerializer.Serialize(response, Options(serializer)))!;

        Assert.Equal(["code", "msg", "data", "name", "args", "traceId", "Retry"], json.AsObject().Select(member => member.Key));
        Assert.Equal("""{"walletId":7}""", json["args"]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Response_WithCodeThatIsNotKnown_IsRead(string serializer)
    {
        ApiResponse<EnvelopeTests.Account> response = JsonSerializer.Deserialize<ApiResponse<EnvelopeTests.Account>>(
            """{"traceId":"t1","msg":"new","code":2019999,"data":null,"name":"NEWER","hint":null}""", Options(serializer))!;

        Assert.Equal((2019999, "new", null, "NEWER", false), (response.Code, response.Message, response.Data, response.Key, response.IsSuccess));
        Assert.Equal("t1", response.Extras!["traceId"].GetString());
        Assert.Equal(JsonValueKind.Null, response.Extras["hint"].ValueKind);
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void RoundTrip_OfAnyResponse_ChangesNothing(string serializer)
    {
        JsonSerializerOptions options = Options(serializer);
        Prop.ForAll(Responses().ToArbitrary(), json =>
        {
            ApiResponse untyped = JsonSerializer.Deserialize<ApiResponse>(json, options)!;
            ApiResponse<JsonElement?> typed = JsonSerializer.Deserialize<ApiResponse<JsonElement?>>(json, serializer == "without reflection" ? ElementsWithoutReflection : options)!;

            AssertSame(json, JsonSerializer.Serialize(untyped, options));
            AssertSame(json, JsonSerializer.Serialize(typed, serializer == "without reflection" ? ElementsWithoutReflection : options));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void RoundTrip_OfAResponseMadeHere_KeepsIt(string serializer)
    {
        JsonSerializerOptions options = Options(serializer);
        Gen<(string, object?)> extras = Gen.Zip(Names(), Gen.Elements<object?>(null, "x", 1, -1.5m, true, Guid.Empty, DateTimeOffset.UnixEpoch));
        Prop.ForAll(Gen.Zip(Gen.Elements(WalletCodes.All.ToArray()), extras.ListOf()).ToArbitrary(), input =>
        {
            ApiResponse<EnvelopeTests.Account> made = ApiResponse<EnvelopeTests.Account>.From(input.Item1, new EnvelopeTests.Account("Ann"));
            foreach ((string name, object? value) in input.Item2)
                made.With(name, value).WithArgument(name, value);

            ApiResponse<EnvelopeTests.Account> read = JsonSerializer.Deserialize<ApiResponse<EnvelopeTests.Account>>(JsonSerializer.Serialize(made, options), options)!;

            Assert.Equal((made.Code, made.Message, made.Key, made.Data, made.IsSuccess), (read.Code, read.Message, read.Key, read.Data, read.IsSuccess));
            Assert.True(read.TryGetCode(out WalletCode code) && code == input.Item1);
            Assert.Equal(Texts(made.Extras), Texts(read.Extras));
            Assert.Equal(Texts(made.Arguments), Texts(read.Arguments));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void SimpleValues_WithoutReflection_AreData()
    {
        JsonSerializerOptions options = new() { TypeInfoResolverChain = { ApiResponseJson.For<string>() } };

        Assert.Contains("\"data\":\"x\"", JsonSerializer.Serialize(ApiResponse<string>.From(WalletCode.Success, "x"), options), StringComparison.Ordinal);
        foreach (object value in (object[])["x", 1, 2L, 0.5, 1m, true, Guid.Empty, DateTime.UnixEpoch, DateTimeOffset.UnixEpoch])
            Assert.Contains("\"data\":" + JsonSerializer.Serialize(value), JsonSerializer.Serialize(ApiResponse.From(WalletCode.Success, data: value), options), StringComparison.Ordinal);
    }

    private static JsonSerializerOptions ElementsWithoutReflection { get; } = new() { TypeInfoResolverChain = { EnvelopeContext.Default, ApiResponseJson.For<JsonElement?>() } };

    private static JsonSerializerOptions Options(string serializer) => serializer switch
    {
        "web" => Web,
        "without reflection" => WithoutReflection,
        "contrary" => Contrary,
        _ => JsonSerializerOptions.Default,
    };

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), expected + "\n" + actual);

    private static IEnumerable<string> Texts(Dictionary<string, JsonElement>? members) =>
        (members ?? []).OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Key + "=" + (member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : member.Value.GetRawText()));

    private static Gen<string> Names() => Gen.Elements("traceId", "", " ", "Extras", "IsSuccess", "isSuccess", "Key", "Message", "$type", "a.b", "\"", "\\", "\n", "名", "\U0001F600", "_code", "x");

    /// <summary>Responses as a server of another version may send them: members in any order, some missing, some that nobody knows.</summary>
    private static Gen<string> Responses()
    {
        Gen<JsonNode?> values = Gen.Elements<string>("null", "1", "-1e3", "\"\"", "\"2020-01-01\"", "[]", "[1,[null]]", "{}", "{\"code\":{\"a\":\"名\"}}", "true", "12345678901234567890")
            .Select(text => JsonNode.Parse(text));
        Gen<(string, JsonNode?)[]> extras = Gen.Zip(Names(), values).ArrayOf();
        return
            from code in Gen.Elements(0, -1, 200, 404, 2010001, int.MaxValue, int.MinValue)
            from message in Gen.Elements<string?>(null, "", "text", "用户 \"7\"")
            from data in values
            from others in extras
            from arguments in extras
            from hasArguments in Gen.Elements(true, false)
            from isReversed in Gen.Elements(true, false)
            select Compose(code, message, data, others, hasArguments ? arguments : null, isReversed);
    }

    private static string Compose(int code, string? message, JsonNode? data, (string Name, JsonNode? Value)[] extras, (string Name, JsonNode? Value)[]? arguments, bool isReversed)
    {
        JsonObject json = new() { ["code"] = code, ["msg"] = message, ["data"] = data?.DeepClone() };
        if (arguments is not null)
        {
            JsonObject values = [];
            foreach ((string name, JsonNode? value) in arguments)
                values[name] = value?.DeepClone();
            json["args"] = values;
        }

        foreach ((string name, JsonNode? value) in extras)
            json[name] = value?.DeepClone();
        if (!isReversed)
            return json.ToJsonString();

        JsonObject reversed = [];
        foreach ((string name, JsonNode? value) in json.Reverse())
            reversed[name] = value?.DeepClone();
        return reversed.ToJsonString();
    }
}
