using System.Globalization;
using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wallet;

namespace StatusGen.Tests;

/// <summary>What a client reads of a service: every style, and bodies that no service of ours would send.</summary>
public sealed class ClientTests
{
    private static readonly StatusCodeSet[] All = [KioskCodes.Set, WalletCodes.Set, BankCodes.Set];

    [Fact]
    public async Task Envelope_OfKnownCode_IsRead()
    {
        StatusCodeError error = await ReadAsync(
            409,
            """{"code":2010001,"msg":"wallet 7 is empty","data":{"a":1},"name":"WALLET_EMPTY","args":{"walletId":7},"traceId":"t1"}""");

        Assert.Equal((2010001, true, "WALLET_EMPTY", "wallet 7 is empty", HttpStatus.Conflict), (error.Code, error.HasCode, error.Key, error.Message, error.HttpStatus));
        Assert.Equal(StatusCodeResponseStyle.Envelope, error.Style);
        Assert.Equal(7, error.Arguments["walletId"].GetInt32());
        Assert.Equal(["args", "code", "data", "msg", "name", "traceId"], error.Members.Keys.Order(StringComparer.Ordinal));
        Assert.True(error.TryGetCode(out WalletCode code));
        Assert.Equal(WalletCode.WalletEmpty, code);
        Assert.Null(error.Fault);
        Assert.Equal("2010001 WALLET_EMPTY: wallet 7 is empty (HTTP 409)", error.ToString());
    }

    [Fact]
    public async Task Problem_OfKnownCode_IsRead()
    {
        StatusCodeError error = await ReadAsync(
            404,
            """{"type":"https://bank.example/errors/1010001","title":"Account not exists","status":404,"detail":"account 7 does not exist","code":1010001,"key":"ACCOUNT_NOT_EXISTS","args":{"accountId":7}}""",
            "application/problem+json; charset=utf-8");

        Assert.Equal((1010001, "ACCOUNT_NOT_EXISTS", "account 7 does not exist", HttpStatus.NotFound), (error.Code, error.Key, error.Message, error.HttpStatus));
        Assert.Equal(StatusCodeResponseStyle.Problem, error.Style);
        Assert.Equal("ACCOUNT_NOT_EXISTS", error.Info?.Key);
        Assert.Equal(7, error.Arguments["accountId"].GetInt32());
    }

    [Fact]
    public async Task Problem_OfTheFramework_IsTheHttpStatus()
    {
        StatusCodeError error = await ReadAsync(400, """{"title":"One or more validation errors occurred.","status":400,"errors":{"Name":["required"]}}""", "application/problem+json");

        Assert.Equal((400, false, "BAD_REQUEST", "One or more validation errors occurred."), (error.Code, error.HasCode, error.Key, error.Message));
        Assert.True(error.Members.ContainsKey("errors"));
    }

    [Fact]
    public async Task Bare_IsTheHttpStatusAndItsValue()
    {
        StatusCodeError error = await ReadAsync(410, """{"left":0}""", sets: KioskCodes.Set);

        Assert.Equal((410, false, "GONE", "Gone", StatusCodeResponseStyle.Bare), (error.Code, error.HasCode, error.Key, error.Message, error.Style));
        Assert.Equal(0, error.Members["left"].GetInt32());
    }

    [Theory]
    [InlineData("[1,2]")]
    [InlineData("\"sold out\"")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public async Task Bare_WithoutMembers_HasNone(string body)
    {
        StatusCodeError error = await ReadAsync(410, body, sets: KioskCodes.Set);

        Assert.Equal((410, "Gone", null), (error.Code, error.Message, error.Fault));
        Assert.Empty(error.Members);
    }

    [Fact]
    public async Task UnknownCode_IsReadAndThrown()
    {
        using HttpResponseMessage response = await new FakeServer(422, """{"code":2019999,"msg":"newer than you","name":"NEWER","args":{"a":1.5,"b":[1]}}""").AskAsync();

        StatusCodeException exception = await Assert.ThrowsAsync<StatusCodeException>(() => response.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set));

        Assert.Equal((2019999, "NEWER", HttpStatus.UnprocessableContent), (exception.Code, exception.Key, exception.HttpStatus));
        Assert.Equal("2019999 NEWER: newer than you (HTTP 422)", exception.Message);
        Assert.Equal("newer than you", exception.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(default, exception.Info);
        Assert.Equal(("a", 1.5m), (exception.Arguments[0].Key, exception.Arguments[0].Value));
        Assert.False(exception.Is((WalletCode)2019999));
        Assert.False(exception.TryGetCode(out WalletCode _));
        Assert.Equal(2019999, exception.Error!.Code);
        InvalidOperationException cause = new();
        Assert.Same(cause, exception.CausedBy(cause).InnerException);
        Assert.Equal(exception.Message, exception.CausedBy(cause).Message);
    }

    [Fact]
    public async Task KnownCode_Thrown_IsThatOfTheSet()
    {
        using HttpResponseMessage response = await new FakeServer(409, """{"code":2010001,"msg":"wallet 7 is empty","args":{"walletId":7}}""").AskAsync();

        StatusCodeException exception = await Assert.ThrowsAsync<StatusCodeException>(() => response.EnsureSuccessOrThrowStatusCodeAsync(All));

        Assert.True(exception.Is(WalletCode.WalletEmpty));
        Assert.True(exception.TryGetCode(out WalletCode code) && code == WalletCode.WalletEmpty);
        Assert.Equal([new KeyValuePair<string, object?>("walletId", 7L)], exception.Arguments);
        Assert.Equal("钱包 7 为空", exception.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public async Task Message_WhoseArgumentsWereNotSent_StaysAsReceived()
    {
        StatusCodeError error = await ReadAsync(409, """{"code":2010001,"msg":"wallet 7 is empty"}""");

        Assert.Equal("wallet 7 is empty", error.ToException().GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public async Task Message_ThatWasNotSent_IsThatOfTheRegistry()
    {
        using CultureScope culture = new("zh-CN");

        Assert.Equal("钱包 7 为空", (await ReadAsync(409, """{"code":2010001,"args":{"walletId":"7"}}""")).Message);
    }

    [Theory]
    [InlineData("\"\\ud800\"", "wallet \uFFFD is empty")]
    [InlineData("[\"\\ud800\"]", "wallet [\"\\ud800\"] is empty")]
    [InlineData("{\"a\":1e999}", "wallet {\"a\":1e999} is empty")]
    [InlineData("\"\u00ff\"", "wallet \uFFFD is empty")]
    [InlineData("[\"\u00ff\"]", "wallet \uFFFD is empty")]
    public async Task Argument_ThatIsNoText_IsReplaced(string argument, string message)
    {
        // A byte for each character: UTF-8 never has FF.
        byte[] body = Encoding.Latin1.GetBytes($$$"""{"code":2010001,"args":{"walletId":{{{argument}}}}}""");
        using HttpResponseMessage response = await new FakeServer(409, body, "application/json").AskAsync();

        StatusCodeError error = await response.ReadStatusCodeErrorAsync(WalletCodes.Set);

        Assert.Equal(message, error.Message);
        Assert.Equal(message, error.ToException().GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("\"2010001\"")]
    [InlineData("2010001, \"code\": 2010001")]
    public async Task Code_WrittenAnotherWay_IsRead(string code) => Assert.Equal(2010001, (await ReadAsync(409, $$"""{"code":{{code}}}""")).Code);

    [Theory]
    [InlineData("null")]
    [InlineData("2010001.5")]
    [InlineData("99999999999")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("true")]
    public async Task Code_ThatIsNone_LeavesTheHttpStatus(string code)
    {
        StatusCodeError error = await ReadAsync(409, $$"""{"code":{{code}}}""");

        Assert.Equal((409, false, "Conflict"), (error.Code, error.HasCode, error.Message));
    }

    [Theory]
    [InlineData("<html>Bad Gateway</html>", "text/html", "The body is text/html, not JSON.")]
    [InlineData("upstream gone", null, "The body is not JSON.")]
    [InlineData("{\"code\":2010001", "application/json", "The body is not valid JSON.")]
    [InlineData("{\"code\":1,}", "text/html", "The body is not valid JSON.")]
    [InlineData("<html>", "application/json", "The body is not valid JSON.")]
    [InlineData("{\"\\ud800\":1}", "application/json", "The body is not valid JSON.")]
    [InlineData("{}", "application/json; charset=klingon", "The body has the charset klingon, which is not known here.")]
    [InlineData("{}", "application/json; charset=utf-7", "The body has the charset utf-7, which is not known here.")]
    public async Task Body_ThatIsNoJson_SaysSo(string body, string? contentType, string fault)
    {
        StatusCodeError error = await ReadAsync(502, body, contentType);

        Assert.Equal((502, "BAD_GATEWAY", "Bad Gateway", fault), (error.Code, error.Key, error.Message, error.Fault));
        Assert.Equal("502 BAD_GATEWAY: Bad Gateway " + fault, error.ToException().Message);
    }

    [Fact]
    public async Task Body_NestedTooDeep_IsNotValid() =>
        Assert.Equal("The body is not valid JSON.", (await ReadAsync(500, "{\"a\":" + new string('[', 100_000))).Fault);

    [Fact]
    public void Body_OfAnyBytes_GivesAnError()
    {
        Gen<string> pieces = Gen.Elements("{", "}", "[", "]", ",", ":", "\"", "\"code\":", "\"args\":", "\"status\":", "\"\\ud800\"", "1", "-1e999", "null", "\u0000", "é", "\ufeff", " ");
        Gen<string?> types = Gen.Elements<string?>(null, "application/json", "application/problem+json", "text/plain", "application/json; charset=utf-16", "application/json; charset=\"", "garbage");
        Gen<(string Body, string? Type, int Status)> answers =
            from body in pieces.ListOf()
            from type in types
            from status in Gen.Elements(200, 204, 404, 599)
            select (string.Concat(body), type, status);
        Prop.ForAll(answers.ToArbitrary(), answer =>
        {
            (string body, string? type, int status) = answer;
            StatusCodeError error = ReadAsync(status, body, type).GetAwaiter().GetResult();

            Assert.Equal(error.HasCode ? error.Code : status, error.Code);
            Assert.Equal((HttpStatus)status, error.HttpStatus);
            Assert.NotEmpty(error.ToException().Message);
            Assert.NotNull(error.ToException().GetMessage(CultureInfo.InvariantCulture));
            Assert.Equal(error.Arguments.Count, error.Info is null ? error.ToException().Arguments.Count : error.Arguments.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [InlineData(HttpCompletionOption.ResponseContentRead)]
    [InlineData(HttpCompletionOption.ResponseHeadersRead)]
    public async Task Body_TooLarge_SaysSo(HttpCompletionOption mode)
    {
        using HttpResponseMessage response = await new FakeServer(500, "{\"a\":\"" + new string('x', 2_000_000) + "\"}").AskAsync(mode);

        Assert.Equal("The body is larger than 1 MiB.", (await response.ReadStatusCodeErrorAsync(WalletCodes.Set)).Fault);
    }

    [Fact]
    public async Task Body_WithoutLengthTooLarge_SaysSo()
    {
        using StreamContent content = new(new ForwardStream((buffer, _) => ValueTask.FromResult(buffer.Length)));

        Assert.Equal("The body is larger than 1 MiB.", (await content.ReadStatusCodeErrorAsync(WalletCodes.Set)).Fault);
    }

    [Theory]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16BE", "\"utf-16BE\"")]
    [InlineData("iso-8859-1", "iso-8859-1")]
    [InlineData("utf-8", null)]
    [InlineData("utf-16", null)]
    public async Task Body_InItsCharset_IsRead(string encodingName, string? charset)
    {
        Encoding encoding = Encoding.GetEncoding(encodingName);
        byte[] body = [.. encoding.GetPreamble(), .. encoding.GetBytes("""{"code":2010001,"msg":"é"}""")];
        using HttpResponseMessage response = await new FakeServer(409, body, "application/json" + (charset is null ? "" : "; charset=" + charset)).AskAsync();

        Assert.Equal((2010001, "é"), await response.ReadStatusCodeErrorAsync(WalletCodes.Set) is var error ? (error.Code, error.Message) : default);
    }

    [Theory]
    [InlineData("""{"code":0,"msg":"success","data":1}""")]
    [InlineData("""{"code":2010003,"msg":"HTTP 400, but a success"}""")]
    [InlineData("""{"code":206,"msg":"an HTTP success"}""")]
    [InlineData("""{"left":1}""")]
    [InlineData("not JSON")]
    public async Task Success_StaysReadable(string body)
    {
        using HttpResponseMessage response = await new FakeServer(200, body).AskAsync(HttpCompletionOption.ResponseHeadersRead);

        Assert.Same(response, await response.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set));
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Error_UnderHttp200_IsThrown()
    {
        using HttpResponseMessage response = await new FakeServer(200, """{"code":2010001,"msg":"empty"}""").AskAsync();

        StatusCodeException exception = await Assert.ThrowsAsync<StatusCodeException>(() => response.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set));

        Assert.Equal((HttpStatus.Conflict, HttpStatus.Ok), (exception.HttpStatus, exception.Error!.HttpStatus));
    }

    [Fact]
    public async Task Success_UnderAnotherStatus_IsNone()
    {
        using HttpResponseMessage response = await new FakeServer(400, """{"code":2010003,"msg":"fine"}""").AskAsync();

        Assert.Same(response, await response.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(409)]
    [InlineData(502)]
    public async Task Success_UnderAStatusThatIsNotItsOwn_IsThrown(int status)
    {
        foreach (int code in (int[])[0, 2010003])
        {
            using HttpResponseMessage response = await new FakeServer(status, $$"""{"code":{{code}},"msg":"of a gateway"}""").AskAsync();

            StatusCodeException exception = await Assert.ThrowsAsync<StatusCodeException>(() => response.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set));

            Assert.Equal((HttpStatus)status, exception.Error!.HttpStatus);
            Assert.Contains($"of a gateway (HTTP {status})", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Success_UnderAnotherStatus_StaysReadable()
    {
        const string Body = """{"code":2010003,"msg":"fine"}""";
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(Body));
        using HttpResponseMessage response = new(HttpStatusCode.BadRequest) { Content = new StreamContent(new ForwardStream(bytes.ReadAsync)) };
        response.Content.Headers.ContentType = new("application/json");

        await response.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set);

        Assert.Equal(Body, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Content_ReadTwice_GivesTheSame()
    {
        using HttpResponseMessage response = await new FakeServer(409, """{"code":2010001,"msg":"empty"}""").AskAsync();

        Assert.Equal(2010001, (await response.Content.ReadStatusCodeErrorAsync(WalletCodes.Set)).Code);
        Assert.Equal(2010001, (await response.Content.ReadStatusCodeErrorAsync(WalletCodes.Set, HttpStatusCode.Conflict)).Code);
        Assert.StartsWith("{", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_Alone_TellsWhatItCan()
    {
        using StringContent problem = new("""{"status":404,"detail":"gone away"}""", Encoding.UTF8, "application/problem+json");
        using StringContent html = new("<html>", Encoding.UTF8, "text/html");
        using StringContent envelope = new("""{"code":2010001}""", Encoding.UTF8, "application/json");

        Assert.Equal((404, HttpStatus.NotFound), await problem.ReadStatusCodeErrorAsync(All) is var first ? (first.Code, first.HttpStatus) : default);
        Assert.Equal((0, null), await html.ReadStatusCodeErrorAsync(All) is var second ? (second.Code, second.HttpStatus) : default);
        Assert.Equal((2010001, HttpStatus.Conflict), await envelope.ReadStatusCodeErrorAsync(All) is var third ? (third.Code, third.HttpStatus) : default);
    }

    [Fact]
    public async Task Reading_Cancelled_Ends()
    {
        using HttpResponseMessage response = await new FakeServer(409, "{}").AskAsync();
        CancellationToken cancelled = new(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response.ReadStatusCodeErrorAsync(WalletCodes.Set, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response.Content.ReadStatusCodeErrorAsync(WalletCodes.Set, cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set, cancelled));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(500)]
    public async Task Reading_CancelledWhileTheBodyStalls_Ends(int status)
    {
        TaskCompletionSource isReading = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenSource source = new();
        using HttpResponseMessage response = new((HttpStatusCode)status)
        {
            Content = new StreamContent(new ForwardStream((_, cancellationToken) =>
            {
                isReading.TrySetResult();
                return new ValueTask<int>(new TaskCompletionSource<int>().Task.WaitAsync(cancellationToken));
            })),
        };
        response.Content.Headers.ContentType = new("application/json");

        Task reading = response.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set, source.Token);
        await isReading.Task;
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Arguments_Null_Throw()
    {
        using HttpResponseMessage response = await new FakeServer(409, "{}").AskAsync();

        await Assert.ThrowsAsync<ArgumentNullException>(() => response.ReadStatusCodeErrorAsync((StatusCodeSet)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => response.Content.ReadStatusCodeErrorAsync((StatusCodeSet[])null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => default(HttpResponseMessage)!.EnsureSuccessOrThrowStatusCodeAsync(WalletCodes.Set));
    }

    private static async Task<StatusCodeError> ReadAsync(int status, string body, string? contentType = "application/json", params StatusCodeSet[] sets)
    {
        using HttpResponseMessage response = await new FakeServer(status, body, contentType).AskAsync();
        return await response.ReadStatusCodeErrorAsync(sets.Length == 0 ? All : sets);
    }
}
