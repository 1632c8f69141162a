using System.Globalization;
using System.Reflection;

namespace StatusGen.Tests;

public sealed class StatusCodeExceptionTests
{
    private enum Small : byte
    {
        One = 1,
    }

    [Fact]
    public void Factory_CarriesTheCode()
    {
        StatusCodeException exception = BankExceptions.AccountNotExists(accountId: 7);

        Assert.Equal(1010001, exception.Code);
        Assert.Equal("ACCOUNT_NOT_EXISTS", exception.Key);
        Assert.Equal(HttpStatus.NotFound, exception.HttpStatus);
        Assert.Equal(BankCode.AccountNotExists.GetInfo(), exception.Info);
        Assert.Equal([new KeyValuePair<string, object?>("accountId", 7L)], exception.Arguments);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void CausedBy_KeepsCodeAndArguments()
    {
        TimeoutException inner = new();

        StatusCodeException exception = BankExceptions.Timeout(seconds: 1).CausedBy(inner);

        Assert.Same(inner, exception.InnerException);
        Assert.True(exception.Is(BankCode.Timeout));
        Assert.Equal(BankExceptions.Timeout(seconds: 1).Message, exception.Message);
    }

    [Fact]
    public void Factories_ExistForWhatCanBeThrown()
    {
        string[] factories = [.. typeof(BankExceptions).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method => method.Name)];

        Assert.DoesNotContain("Success", factories);
        Assert.DoesNotContain("AccountLocked", factories);
        Assert.Contains("AccountSuspended", factories);
        Assert.NotNull(typeof(BankExceptions).GetMethod("AccountSuspended")!.GetCustomAttribute<ObsoleteAttribute>());
        Assert.Null(typeof(BankExceptions).GetMethod("AccountDisabled")!.GetCustomAttribute<ObsoleteAttribute>());
    }

    [Fact]
    public void Message_IsForLogsWhateverTheCulture()
    {
        using CultureScope scope = new("de-DE");

        Assert.Equal("1010001 ACCOUNT_NOT_EXISTS: account -7 does not exist", BankExceptions.AccountNotExists(-7).Message);
        Assert.Equal("1020001 TRANSFER_TOO_LARGE: 1234.5 is more than 1", BankExceptions.TransferTooLarge(1234.5m, 1m).Message);
        Assert.Contains("-1 UNKNOWN: unknown error", BankExceptions.Unknown().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void GetMessage_IsForClientsInTheirCulture()
    {
        StatusCodeException exception = BankExceptions.TransferTooLarge(1234.5m, 1m);

        Assert.Equal("1234,5 ist mehr als 1", exception.GetMessage(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("1234.5 超过 1", exception.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Throws<ArgumentNullException>("culture", () => exception.GetMessage(null!));
    }

    [Fact]
    public void Is_WantsTheSetAndTheNumber()
    {
        StatusCodeException exception = BankExceptions.AccountNotExists(7);
        StatusCodeException accepted = new(BankCode.Accepted.GetInfo());

        Assert.True(exception.Is(BankCode.AccountNotExists));
        Assert.False(exception.Is(BankCode.AccountExists));
        Assert.False(exception.Is((HttpStatus)1010001));
        Assert.True(accepted.Is(BankCode.Accepted));
        Assert.False(accepted.Is(DayOfWeek.Monday));
        Assert.False(accepted.Is(Small.One));
    }

    [Fact]
    public void HttpCode_CanBeThrown()
    {
        StatusCodeException exception = new(HttpStatus.NotFound.GetInfo());

        Assert.Equal("404 NOT_FOUND: Not Found", exception.Message);
        Assert.Equal(HttpStatus.NotFound, exception.HttpStatus);
        Assert.True(exception.Is(HttpStatus.NotFound));
    }

    [Fact]
    public void MissingArguments_AreEmpty()
    {
        StatusCodeException exception = new(BankCode.TransferTooLarge.GetInfo(), 5);

        Assert.Equal("1020001 TRANSFER_TOO_LARGE: 5 is more than ", exception.Message);
        Assert.Equal([new("amount", 5), new("limit", null)], exception.Arguments);
    }

    [Fact]
    public void ExtraAndNullArguments_DoNoHarm()
    {
        StatusCodeInfo info = BankCode.AccountNotExists.GetInfo();

        Assert.Equal("1010001 ACCOUNT_NOT_EXISTS: account 1 does not exist", new StatusCodeException(info, 1, 2, 3).Message);
        Assert.Single(new StatusCodeException(info, 1, 2, 3).Arguments);
        Assert.Equal("1010001 ACCOUNT_NOT_EXISTS: account  does not exist", new StatusCodeException(info, [null]).Message);
        Assert.Equal("1010001 ACCOUNT_NOT_EXISTS: account  does not exist", new StatusCodeException(info, arguments: null!).Message);
        Assert.Empty(new StatusCodeException(BankCode.AccountExists.GetInfo(), 1).Arguments);
    }

    [Fact]
    public void Arguments_ChangedLater_DoNotChangeTheException()
    {
        object?[] arguments = [7];
        StatusCodeException exception = new(BankCode.AccountNotExists.GetInfo(), arguments);
        arguments[0] = 8;

        Assert.Contains("account 7", exception.Message, StringComparison.Ordinal);
        Assert.Equal(7, exception.Arguments[0].Value);
    }

    [Fact]
    public void DefaultInfo_Throws() =>
        Assert.Throws<ArgumentException>("info", () => new StatusCodeException(default));
}
