using Microsoft.AspNetCore.Http;
using StatusGen.AspNetCore.Tests.Http;

namespace StatusGen.AspNetCore.Tests;

public sealed class EnvelopeTests
{
    [Fact]
    public async Task Success_WithoutValue_HasDataNull() => Assert.Equal(
        """
        200 OK
        Content-Language: en
        Content-Type: application/json; charset=utf-8

        {"code":0,"msg":"success","data":null,"key":"SUCCESS"}
        """,
        await OneResponse.GetAsync(() => AppResponses.Success()));

    [Fact]
    public async Task Success_InChinese_HasTheTextAndTheLanguageOfTheRegistry() => Assert.Equal(
        """
        200 OK
        Content-Language: zh-CN
        Content-Type: application/json; charset=utf-8

        {"code":0,"msg":"成功","data":{"name":"Ann"},"key":"SUCCESS"}
        """,
        await OneResponse.GetAsync(() => AppResponses.Success(new Person("Ann")), "zh-CN"));

    [Fact]
    public async Task Text_MissingInTheLanguage_IsSentWithTheLanguageThatItHas() => Assert.Equal(
        """
        201 Created
        Content-Language: en
        Content-Type: application/json; charset=utf-8

        {"code":1,"msg":"created","data":7,"key":"CREATED"}
        """,
        await OneResponse.GetAsync(() => AppResponses.Created(7), "zh-CN"));

    [Fact]
    public async Task Error_WithArguments_HasThemInTheMessageAndByName() => Assert.Equal(
        """
        404 Not Found
        Content-Language: en
        Content-Type: application/json; charset=utf-8

        {"code":1010001,"msg":"user 7 does not exist","data":null,"key":"USER_NOT_EXISTS","args":{"userId":7}}
        """,
        await OneResponse.GetAsync(() => AppResponses.UserNotExists(7)));

    [Fact]
    public async Task Error_WithDataAndMembersAndMessage_HasThemAll() => Assert.Equal(
        """
        404 Not Found
        Content-Type: application/json; charset=utf-8

        {"code":1010001,"msg":"gone {userId}","data":{"name":"Ann"},"key":"USER_NOT_EXISTS","args":{"userId":7},"traceId":"a2","more":[1,2]}
        """,
        await OneResponse.GetAsync(() => AppResponses.UserNotExists(7, new Person("Ann"))
            .With("traceId", "a1").With("more", new List<int> { 1, 2 }).With("traceId", "a2").WithMessage("gone {userId}")));

    [Fact]
    public async Task EntryThatRepeatsANumber_IsFoundByItsKey() => Assert.Equal(
        """
        410 Gone
        Content-Language: en
        Content-Type: application/json; charset=utf-8

        {"code":1010002,"msg":"user was taken over","data":null,"key":"USER_TAKEN_OVER"}
        """,
        await OneResponse.GetAsync(() => AppResponses.UserTakenOver()));

    [Fact]
    public async Task StatusThatForbidsABody_HasNone() => Assert.Equal("204 No Content", await OneResponse.GetAsync(() => AppResponses.Emptied()));

    [Fact]
    public async Task MembersThatTheRegistryLeavesOut_AreNotThere_AndTheStatusLineSays200()
    {
        const string Json = "200 OK\nContent-Type: application/json; charset=utf-8\n\n";

        Assert.Equal(Json + """{"errno":4000,"result":null}""", await OneResponse.GetAsync(() => OldResponses.Done()));
        Assert.Equal(Json + """{"errno":4001,"result":"why"}""", await OneResponse.GetAsync(() => OldResponses.Failed("why")));
    }

    [Fact]
    public async Task HttpCode_InTheFormatOfAnotherSet_HasItsStatusAsCode() => Assert.Equal(
        """
        498 Invalid Token
        Content-Language: en
        Content-Type: application/json; charset=utf-8

        {"code":498,"msg":"Invalid Token","data":1,"key":"INVALID_TOKEN"}
        """,
        await OneResponse.GetAsync(() => GateResponses.InvalidToken(1)));

    [Fact]
    public void Response_TellsFiltersWhatItIs()
    {
        AppResponses.UserNotExistsResponse response = AppResponses.UserNotExists(7, "data");

        Assert.Equal(AppCode.UserNotExists.GetInfo(), response.Info);
        Assert.Equal(404, response.StatusCode);
        Assert.Equal(404, ((IStatusCodeHttpResult)response).StatusCode);
        Assert.Equal("data", response.Value);
        Assert.Equal("data", ((IValueHttpResult)response).Value);
        Assert.Equal("application/json; charset=utf-8", ((IContentTypeHttpResult)response).ContentType);
        Assert.Equal([new KeyValuePair<string, object?>("userId", 7L)], response.Arguments);
        Assert.Equal("404 1010001 USER_NOT_EXISTS", response.ToString());
        Assert.Empty(AppResponses.UserExists().Arguments);
        Assert.Equal(7, AppResponses.Created(7).Value);
        Assert.Equal(7, ((IValueHttpResult)AppResponses.Created(7)).Value);
        Assert.Null(AppResponses.Emptied().ContentType);
        Assert.Equal("data", AppResponses.UserExists("data").With("x", 1).Value);
    }

    [Fact]
    public void With_NameThatTheResponseWrites_IsRefused()
    {
        foreach (string name in (string[])["code", "msg", "data", "key", "args", "Code", "MSG"])
            Assert.Contains($"'{name}'", Assert.Throws<ArgumentException>("name", () => AppResponses.UserExists().With(name, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("name", () => AppResponses.UserExists().With("", 1));
        Assert.Throws<ArgumentNullException>("name", () => AppResponses.UserExists().With(null!, 1));
        Assert.Throws<ArgumentNullException>("message", () => AppResponses.UserExists().WithMessage(null!));
    }

    [Fact]
    public void With_WhereThereIsNoPlace_IsRefused()
    {
        Assert.Contains("no body", Assert.Throws<InvalidOperationException>(() => AppResponses.Emptied().With("x", 1)).Message, StringComparison.Ordinal);
        Assert.Contains("no body", Assert.Throws<InvalidOperationException>(() => AppResponses.Emptied().WithMessage("x")).Message, StringComparison.Ordinal);
        Assert.Contains("value alone", Assert.Throws<InvalidOperationException>(() => PlainResponses.Fine(1).With("x", 1)).Message, StringComparison.Ordinal);
        Assert.Contains("without a message", Assert.Throws<InvalidOperationException>(() => OldResponses.Failed().WithMessage("x")).Message, StringComparison.Ordinal);
    }

    private sealed record Person(string Name);
}
