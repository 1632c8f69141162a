using System.Globalization;
using System.Reflection;

namespace StatusGen.Tests;

public sealed class StatusCodeInfoTests
{
    public static TheoryData<string> Properties => [.. typeof(StatusCodeInfo).GetProperties().Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Default_EveryProperty_Throws(string name)
    {
        PropertyInfo property = typeof(StatusCodeInfo).GetProperty(name)!;

        TargetInvocationException exception = Assert.Throws<TargetInvocationException>(() => property.GetValue(default(StatusCodeInfo)));
        Assert.Contains("default value", Assert.IsType<InvalidOperationException>(exception.InnerException).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_EveryText_Throws()
    {
        StatusCodeInfo info = default;

        Assert.Throws<InvalidOperationException>(() => info.GetMessage(CultureInfo.InvariantCulture));
        Assert.Throws<InvalidOperationException>(() => info.GetDescription(CultureInfo.InvariantCulture));
        Assert.Throws<InvalidOperationException>(() => info.FormatMessage(CultureInfo.InvariantCulture, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Default_ComparesAndPrints()
    {
        StatusCodeInfo info = default;

        Assert.Equal("", info.ToString());
        Assert.Equal(default(StatusCodeInfo).GetHashCode(), info.GetHashCode());
        Assert.True(info == default);
        Assert.NotEqual(BankCode.Success.GetInfo(), info);
    }

    [Fact]
    public void Equality_IsThatOfTheEntry()
    {
        StatusCodeInfo info = BankCode.AccountExists.GetInfo();
        StatusCodeInfo same = BankCodes.Set.GetInfo(1010002);

        Assert.True(info == same);
        Assert.False(info != same);
        Assert.True(info.Equals((object)same));
        Assert.Equal(info.GetHashCode(), same.GetHashCode());
        Assert.False(info == BankCode.Success.GetInfo());
        Assert.False(info.Equals(null));
        Assert.False(info.Equals("1010002 ACCOUNT_EXISTS"));
    }

    [Fact]
    public void Equality_TellsSetsAndEntriesOfOneNumberApart()
    {
        Assert.True(BankCodes.Set.TryParse("ACCOUNT_TAKEN_OVER", out StatusCodeInfo legacy));

        Assert.NotEqual(BankCode.AccountExists.GetInfo(), legacy);
        Assert.NotEqual(HttpStatusCodes.Set.Entries[0], BankCodes.Set.Entries[0]);
    }

    [Fact]
    public void ToString_IsNumberAndKeyInEveryCulture()
    {
        using CultureScope scope = new("sv-SE");

        Assert.Equal("1010001 ACCOUNT_NOT_EXISTS", BankCode.AccountNotExists.GetInfo().ToString());
        Assert.Equal("-1 UNKNOWN", BankCode.Unknown.GetInfo().ToString());
    }

    [Fact]
    public void FormatMessage_TakesLanguageAndFormatApart()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        StatusCodeInfo info = BankCode.TransferTooLarge.GetInfo();

        Assert.Equal("1,5 ist mehr als 2", info.FormatMessage(german, german, 1.5m, 2m));
        Assert.Equal("1.5 ist mehr als 2", info.FormatMessage(german, CultureInfo.InvariantCulture, 1.5m, 2m));
        Assert.Equal("1,5 is more than 2", info.FormatMessage(CultureInfo.InvariantCulture, german, 1.5m, 2m));
    }

    [Fact]
    public void FormatMessage_OfNull_Throws()
    {
        StatusCodeInfo info = BankCode.TransferTooLarge.GetInfo();
        CultureInfo culture = CultureInfo.InvariantCulture;

        Assert.Throws<ArgumentNullException>("culture", () => info.FormatMessage(null!, culture));
        Assert.Throws<ArgumentNullException>("provider", () => info.FormatMessage(culture, null!));
        Assert.Throws<ArgumentNullException>("arguments", () => info.FormatMessage(culture, culture, null!));
    }
}
