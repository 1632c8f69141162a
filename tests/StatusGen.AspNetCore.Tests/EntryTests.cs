namespace StatusGen.AspNetCore.Tests;

/// <summary>A response type whose entry cannot be found says what to do.</summary>
public sealed class EntryTests
{
    [Fact]
    public void CodeThatTheLoadedSetLacks_IsSaid() =>
        Assert.Equal(
            "4711 is no code of the AppCode that is loaded: build StatusGen.AspNetCore.Tests again with it, and let nothing rename UnknownResponse.",
            Assert.Throws<InvalidOperationException>(() => new UnknownResponse().StatusCode).Message);

    [Fact]
    public void KeyThatTheLoadedSetLacks_IsSaid() =>
        Assert.StartsWith("NOWHERE is no code", Assert.Throws<InvalidOperationException>(() => new UnknownKeyResponse().StatusCode).Message, StringComparison.Ordinal);

    [Fact]
    public void NameThatTheLoadedSetLacks_IsSaid() =>
        Assert.StartsWith("Nameless is no code of the AppCode", Assert.Throws<InvalidOperationException>(() => new NamelessResponse().StatusCode).Message, StringComparison.Ordinal);

    [Fact]
    public void TypeWithoutAttribute_AnswersWithTheEntryOfItsName() =>
        Assert.Equal(AppCodes.UserNotExists, new UserNotExistsResponse().Info.Code);

    [Fact]
    public void TypeOfATypedValue_AnswersWithTheEntryOfItsName() =>
        Assert.Equal(AppCodes.UserNotExists, new UserNotExistsResponse<string>().Info.Code);

    private sealed class UserNotExistsResponse : AppResponses.Response<UserNotExistsResponse>;

    private sealed class UserNotExistsResponse<T> : AppResponses.Response<UserNotExistsResponse<T>, T>;

    [StatusCodeEntry(4711)]
    private sealed class UnknownResponse : AppResponses.Response<UnknownResponse>;

    [StatusCodeEntry("NOWHERE")]
    private sealed class UnknownKeyResponse : AppResponses.Response<UnknownKeyResponse>;

    private sealed class NamelessResponse : AppResponses.Response<NamelessResponse>;
}
