using System.Globalization;

namespace StatusGen.Tests;

public sealed class StatusCodeSetTests
{
    private const int Unknown = 4711;

    [Fact]
    public void Set_TellsWhatItsRegistrySays()
    {
        StatusCodeSet<BankCode> set = BankCodes.Set;

        Assert.Equal(typeof(BankCode), set.CodeType);
        Assert.Equal("BankCode", set.Name);
        Assert.Equal("BankCode", set.ToString());
        Assert.Equal(StatusCodeKind.Application, set.Kind);
        Assert.Equal("bank.status-codes.json", set.FileName);
        Assert.Equal(["en", "zh-CN", "de"], set.Languages);
        Assert.Equal(StatusCodeKind.Http, HttpStatusCodes.Set.Kind);
        Assert.Equal(["en", "zh-CN"], HttpStatusCodes.Set.Languages);
    }

    [Fact]
    public void ResponseFormat_IsAProblemWhereTheRegistrySaysNothing()
    {
        StatusCodeResponseFormat format = HttpStatusCodes.Set.ResponseFormat;

        Assert.False(format.IsDeclared);
        Assert.False(format.AlwaysOk);
        Assert.Equal(StatusCodeResponseStyle.Problem, format.Style);
        Assert.Equal(("code", "message", "data", null, null), (format.CodeMember, format.MessageMember, format.DataMember, format.NameMember, format.ArgumentsMember));
        Assert.Same(format, HttpStatusCodes.Set.ResponseFormat);
    }

    [Fact]
    public void Modules_AreThoseOfTheRegistry()
    {
        Assert.Equal(
            [("Account", 1010000, 1019999, "team-accounts", "Accounts and sign-in"), ("Transfer", 1020000, 1029999, "team-transfers", ""), ("Archive", null, null, "", "Has no range")],
            BankCodes.Set.Modules.Select(module => (module.Name, module.FirstCode, module.LastCode, module.Owner, module.Description)));
        Assert.Equal("Account", BankCodes.Set.Modules[0].ToString());
        Assert.Empty(HttpStatusCodes.Set.Modules);
    }

    [Fact]
    public void All_HoldsEveryNumberOnceInTheOrderOfTheRegistry()
    {
        BankCode[] expected = [.. BankRegistry.Entries.Where(entry => !entry.IsLegacy).Select(entry => (BankCode)entry.Code)];

        Assert.Equal(expected, BankCodes.All);
        Assert.Equal(expected, BankCodes.Set.Entries.Select(info => (BankCode)info.Code));
        Assert.Equal(expected.Length, BankCodes.Set.Count);
        Assert.Same(BankCodes.All, BankCodes.All);
        Assert.Same(BankCodes.Set.Entries, BankCodes.Set.Entries);
    }

    [Fact]
    public void Lists_CannotBeChanged()
    {
        Assert.True(((ICollection<BankCode>)BankCodes.All).IsReadOnly);
        Assert.True(((ICollection<StatusCodeInfo>)BankCodes.Set.Entries).IsReadOnly);
        Assert.True(((ICollection<StatusCodeModule>)BankCodes.Set.Modules).IsReadOnly);
        Assert.True(((ICollection<string>)BankCodes.Set.Languages).IsReadOnly);
        Assert.True(((ICollection<string>)BankCode.Timeout.GetInfo().Tags).IsReadOnly);
        Assert.True(((ICollection<string>)HttpStatus.Unauthorized.GetRequiredHeaders()).IsReadOnly);
    }

    [Fact]
    public void EveryEntry_SaysWhatTheRegistrySays()
    {
        Assert.Equal(24, BankRegistry.Entries.Count);
        foreach (RegistryEntry entry in BankRegistry.Entries)
        {
            Assert.True(BankCodes.Set.TryParse(entry.Key, out StatusCodeInfo info), entry.Key);
            Assert.Equal(entry.Code, info.Code);
            Assert.Equal(entry.Key, info.Key);
            Assert.Equal(entry.Name, info.Name);
            Assert.Equal(entry.Module, info.Module);
            Assert.Equal(entry.Http, (int)info.HttpStatus);
            Assert.Equal(entry.Success ?? entry.Http is >= 200 and <= 299, info.IsSuccess);
            Assert.Equal(entry.Retryable, info.IsRetryable);
            Assert.Equal(entry.Tags, info.Tags);
            Assert.Equal(entry.Since, info.Since);
            Assert.Equal(entry.Deprecated, info.DeprecatedReason);
            Assert.Equal(entry.Deprecated.Length > 0, info.IsDeprecated);
            Assert.Equal(entry.Retired, info.RetiredReason);
            Assert.Equal(entry.Retired.Length > 0, info.IsRetired);
            Assert.Equal(entry.Arguments, info.Arguments);
            Assert.Equal(entry.Reference ?? "https://bank.example/errors/" + entry.Code.ToString(CultureInfo.InvariantCulture), info.Reference);
            Assert.Equal(entry.Description("en") ?? "", info.Description);
            foreach (string language in BankCodes.Set.Languages)
            {
                if (entry.Message(language) is { } message)
                    Assert.Equal(message, info.GetMessage(CultureInfo.GetCultureInfo(language)));
                if (entry.Description(language) is { } description)
                    Assert.Equal(description, info.GetDescription(CultureInfo.GetCultureInfo(language)));
            }
        }
    }

    [Fact]
    public void EveryLookup_AgreesWithTheEntry()
    {
        StatusCodeSet<BankCode> set = BankCodes.Set;
        foreach (StatusCodeInfo info in set.Entries)
        {
            BankCode code = (BankCode)info.Code;
            Assert.Equal(info, code.GetInfo());
            Assert.Equal(info.Name, code.GetName());
            Assert.Equal(info.Key, code.GetKey());
            Assert.Equal(info.Message, set.GetReasonPhrase(info.Code));
            Assert.Equal(info.GetMessage(CultureInfo.CurrentUICulture), code.GetMessage());
            Assert.Equal(info.GetDescription(CultureInfo.CurrentUICulture), code.GetDescription());
            Assert.Equal(info.Reference, code.GetReference());
            Assert.Equal(info.HttpStatus, code.GetHttpStatus());
            Assert.Equal(info.Module, code.GetModule());
            Assert.Equal(info.IsSuccess, code.IsSuccess());
            Assert.Equal(info.IsError, code.IsError());
            Assert.Equal(info.IsRetryable, code.IsRetryable());
            Assert.Equal(info.AllowsBody, set.AllowsBody(info.Code));
            Assert.Equal(info.IsCacheable, set.IsCacheable(info.Code));
            Assert.Same(info.RequiredHeaders, set.GetRequiredHeaders(info.Code));
            Assert.Same(code.GetName(), code.GetName());
            Assert.Same(set, info.Set);
        }
    }

    [Fact]
    public void Message_NotGiven_IsTheKeyAsWords()
    {
        Assert.Equal("account credentials invalid", BankCode.AccountCredentialsInvalid.GetInfo().Message, ignoreCase: true);
    }

    [Theory]
    [InlineData(BankCode.Success, true, false)]
    [InlineData(BankCode.Unknown, false, true)]
    [InlineData(BankCode.NothingNew, false, false)]
    [InlineData(BankCode.NotFoundButFine, true, false)]
    [InlineData(BankCode.PartlyFailed, false, true)]
    public void SuccessAndError_FollowTheRegistry(BankCode code, bool isSuccess, bool isError)
    {
        Assert.Equal(isSuccess, code.IsSuccess());
        Assert.Equal(isError, code.IsError());
    }

    [Fact]
    public void LegacyDuplicate_IsAnsweredForByTheFirstEntry()
    {
        Assert.Equal(BankCode.AccountExists, BankCode.AccountTakenOver);
        Assert.Equal("ACCOUNT_EXISTS", BankCode.AccountTakenOver.GetKey());
        Assert.True(BankCodes.TryParse("ACCOUNT_TAKEN_OVER", out BankCode code));
        Assert.Equal(BankCode.AccountExists, code);
        Assert.Equal("account was taken over", BankMessages.AccountTakenOver());
    }

    [Theory]
    [InlineData(Unknown)]
    [InlineData(int.MinValue + 1)]
    [InlineData(int.MaxValue - 1)]
    public void UnknownApplicationCode_HasNoTextsAndTellsOfAnError(int value)
    {
        StatusCodeSet<BankCode> set = BankCodes.Set;
        BankCode code = (BankCode)value;

        Assert.False(set.IsDefined(value));
        Assert.False(set.TryGetInfo(value, out StatusCodeInfo info));
        Assert.Equal(default, info);
        Assert.False(set.TryFromValue(value, out BankCode found));
        Assert.Equal(default, found);
        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), code.GetName());
        Assert.All(
            [code.GetKey(), code.GetMessage(), code.GetMessage(CultureInfo.InvariantCulture), set.GetReasonPhrase(value), code.GetDescription(), code.GetReference(), code.GetModule()],
            Assert.Empty);
        Assert.Equal(HttpStatus.InternalServerError, code.GetHttpStatus());
        Assert.False(code.IsSuccess());
        Assert.True(code.IsError());
        Assert.False(code.IsRetryable());
        Assert.Empty(set.GetRequiredHeaders(value));
        Assert.Contains("BankCode", Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => code.GetInfo()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetName_OfUnknownNegativeValue_IsWrittenAlikeInEveryCulture()
    {
        using CultureScope scope = new("sv-SE");

        Assert.Equal("-4711", ((BankCode)(-4711)).GetName());
    }
}
