using System.Text.Json;
using System.Text.Json.Nodes;
using Wallet;

namespace StatusGen.Tests;

/// <summary>The envelope of wallet.status-codes.json as an object: made, asked and extended.</summary>
public sealed class EnvelopeTests
{
    [Fact]
    public void From_Code_HasWhatTheRegistrySays()
    {
        using CultureScope culture = new("zh-CN");
        ApiResponse response = ApiResponse.From(WalletCode.Success, data: 7);

        Assert.Equal((0, "成功", "SUCCESS", 7), (response.Code, response.Message, response.Key, response.Data));
    }

    [Fact]
    public void From_OwnMessage_TakesIt()
    {
        Assert.Equal("mine", ApiResponse.From(WalletCode.Success, "mine").Message);
        Assert.Equal(("mine", "value"), ApiResponse<string>.From(WalletCode.Success, "value", "mine") is var typed ? (typed.Message, typed.Data) : default);
    }

    [Fact]
    public void From_OtherSetOfTheProjectAndHttp_TakesTheirNumbers()
    {
        Assert.Equal((4, "PARTLY_FAILED"), ApiResponse.From(BankCode.PartlyFailed) is var bank ? (bank.Code, bank.Key) : default);
        Assert.Equal((404, "Not Found"), ApiResponse<int?>.From(HttpStatus.NotFound) is var http ? (http.Code, http.Message) : default);
    }

    [Fact]
    public void From_Info_TakesAnySet() => Assert.Equal(418, ApiResponse.From(HttpStatus.ImATeapot.GetInfo()).Code);

    [Fact]
    public void From_ValueThatIsNoEntry_Throws()
    {
        Assert.Equal("code", Assert.Throws<ArgumentOutOfRangeException>(() => ApiResponse.From((WalletCode)42)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentOutOfRangeException>(() => ApiResponse<string>.From((HttpStatus)42)).ParamName);
        Assert.Equal("info", Assert.Throws<ArgumentException>(() => ApiResponse.From(default(StatusCodeInfo))).ParamName);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2010001, false)]
    [InlineData(2010002, false)] // HTTP 202, but the registry calls it no success
    [InlineData(2010003, true)] // HTTP 400, but the registry calls it a success
    [InlineData(299, false)] // the set's own code, though it looks like HTTP
    [InlineData(3, true)] // of another set of the project
    [InlineData(200, true)]
    [InlineData(206, true)]
    [InlineData(199, false)]
    [InlineData(300, false)]
    [InlineData(404, false)]
    [InlineData(987654321, false)]
    [InlineData(-7, false)]
    public void IsSuccess_OfAnyNumber_NeedsNoKnownCode(int code, bool expected)
    {
        Assert.Equal(expected, new ApiResponse { Code = code }.IsSuccess);
        Assert.Equal(expected, new ApiResponse<string> { Code = code }.IsSuccess);
    }

    [Fact]
    public void IsSuccess_WithoutCode_IsFalse()
    {
        Assert.False(new ApiResponse().IsSuccess);
        Assert.False(JsonSerializer.Deserialize<ApiResponse>("{\"error\":\"down\"}")!.IsSuccess);
    }

    [Fact]
    public void TryGetCode_KnownNumber_NamesIt()
    {
        Assert.True(new ApiResponse { Code = 2010001 }.TryGetCode(out WalletCode wallet));
        Assert.Equal(WalletCode.WalletEmpty, wallet);
        Assert.True(new ApiResponse<string> { Code = 404 }.TryGetCode(out HttpStatus status));
        Assert.Equal(HttpStatus.NotFound, status);
        Assert.False(new ApiResponse { Code = 404 }.TryGetCode(out WalletCode _));
        Assert.Throws<ArgumentNullException>(() => default(ApiResponse)!.TryGetCode(out WalletCode _));
    }

    [Theory]
    [InlineData("code")]
    [InlineData("Msg")]
    [InlineData("DATA")]
    [InlineData("name")]
    [InlineData("args")]
    public void With_NameOfAMember_Throws(string name)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new ApiResponse().With(name, 1));

        Assert.Equal("name", exception.ParamName);
        Assert.Contains($"'{name.ToLowerInvariant()}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_NoName_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new ApiResponse().With(null!, 1));
        Assert.Throws<ArgumentNullException>(() => new ApiResponse().WithArgument(null!, 1));
    }

    public static TheoryData<object?, string> Values() => new()
    {
        { null, "null" },
        { "a\"b", "\"a\\u0022b\"" },
        { 'c', "\"c\"" },
        { true, "true" },
        { (byte)1, "1" },
        { -5, "-5" },
        { long.MaxValue, "9223372036854775807" },
        { ulong.MaxValue, "18446744073709551615" },
        { 1.50m, "1.50" },
        { 0.1, "0.1" },
        { 0.5f, "0.5" },
        { new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), "\"00000001-0002-0003-0405-060708090a0b\"" },
        { DateTimeOffset.UnixEpoch, "\"1970-01-01T00:00:00+00:00\"" },
        { TimeSpan.FromMinutes(90), "\"01:30:00\"" },
        { new Uri("/a", UriKind.Relative), "\"/a\"" },
        { new List<int> { 1, 2 }, "[1,2]" },
        { new Account("Ann"), "{\"ownerName\":\"Ann\"}" },
        { JsonNode.Parse("[{}]"), "[{}]" },
        { JsonDocument.Parse("{\"a\":1}").RootElement, "{\"a\":1}" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void With_AnyValue_IsItsJson(object? value, string json)
    {
        using CultureScope culture = new("de-DE");

        Assert.Equal(json, new ApiResponse().With("x", value).Extras!["x"].GetRawText());
        Assert.Equal(json, new ApiResponse<int?>().WithArgument("x", value).Arguments!["x"].GetRawText());
    }

    [Fact]
    public void With_ValueWithoutJson_Throws()
    {
        foreach (object value in (object[])[double.NaN, float.PositiveInfinity, default(JsonElement), typeof(string), new Loop()])
            Assert.Equal("value", Assert.Throws<ArgumentException>(() => new ApiResponse().With("x", value)).ParamName);
    }

    [Fact]
    public void With_OneNameTwice_KeepsTheLast() =>
        Assert.Equal("2", new ApiResponse().With("x", 1).With("x", 2).Extras!["x"].GetRawText());

    internal sealed record Account(string OwnerName);

    private sealed class Loop
    {
        public Loop Self => this;
    }
}
