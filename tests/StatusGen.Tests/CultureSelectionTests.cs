using System.Globalization;

namespace StatusGen.Tests;

/// <summary>The languages of the set are en, zh-CN and de, in this order.</summary>
public sealed class CultureSelectionTests
{
    private const string English = "closed";
    private const string Chinese = "已关闭";
    private const string German = "geschlossen";

    [Theory]
    [InlineData("en", English)]
    [InlineData("en-GB", English)]
    [InlineData("de", German)]
    [InlineData("de-AT", German)]
    [InlineData("zh-CN", Chinese)]
    [InlineData("zh", Chinese)]
    [InlineData("zh-Hans-CN", Chinese)]
    [InlineData("zh-TW", Chinese)]
    [InlineData("fr-FR", English)]
    [InlineData("den", English)]
    [InlineData("", English)]
    public void GetMessage_InCulture_FallsBackByParentsPrimaryTagAndDefault(string name, string expected)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);

        Assert.Equal(expected, BankCode.ArchiveClosed.GetMessage(culture));
        Assert.Equal(expected, BankCode.ArchiveClosed.GetInfo().GetMessage(culture));
        Assert.Equal(expected, BankCodes.Set.GetMessage(-987654321, new CultureInfo(name)));
    }

    [Theory]
    [InlineData("de-AT", "de", "en", "de")]
    [InlineData("zh-TW", "zh-CN", "zh-CN", "zh-CN")]
    [InlineData("fr", "en", "en", "en")]
    [InlineData("", "en", "en", "en")]
    public void GetMessageLanguage_IsThatOfTheTextThatIsThere(string name, string closed, string exists, string success)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);

        Assert.Equal(closed, BankCode.ArchiveClosed.GetInfo().GetMessageLanguage(culture));
        Assert.Equal(exists, BankCode.AccountExists.GetInfo().GetMessageLanguage(culture));
        Assert.Equal(success, BankCode.Success.GetInfo().GetMessageLanguage(culture));
        Assert.Throws<ArgumentNullException>("culture", () => BankCode.Success.GetInfo().GetMessageLanguage(null!));
    }

    [Theory]
    [InlineData("de-CH", German)]
    [InlineData("zh-HK", Chinese)]
    [InlineData("ja", English)]
    public void GetMessage_WithoutCulture_FollowsTheUiCultureOnly(string name, string expected)
    {
        using CultureScope scope = new(CultureInfo.GetCultureInfo("en-US"), CultureInfo.GetCultureInfo(name));

        Assert.Equal(expected, BankCode.ArchiveClosed.GetMessage());
        Assert.Equal(expected, BankMessages.ArchiveClosed());
    }

    [Fact]
    public void GetMessage_AfterUiCultureChanged_FollowsIt()
    {
        foreach ((string name, string expected) in new[] { ("de", German), ("en", English), ("zh-CN", Chinese), ("de", German) })
        {
            using CultureScope scope = new(name);
            Assert.Equal(expected, BankCode.ArchiveClosed.GetMessage());
        }
    }

    [Fact]
    public void GetMessage_NotTranslated_IsInTheDefaultLanguage()
    {
        Assert.Equal("account already exists", BankCode.AccountExists.GetMessage(CultureInfo.GetCultureInfo("de")));
        Assert.Equal("账户已存在", BankCode.AccountExists.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void GetDescription_FallsBackLikeMessages()
    {
        StatusCodeInfo info = BankCode.AccountNotExists.GetInfo();

        Assert.Equal("没有使用此编号的账户。", info.GetDescription(CultureInfo.GetCultureInfo("zh-TW")));
        Assert.Equal("No account has this id.", info.GetDescription(CultureInfo.GetCultureInfo("de")));
        Assert.Equal("", BankCode.Success.GetInfo().GetDescription(CultureInfo.GetCultureInfo("de")));
        using CultureScope scope = new("zh-CN");
        Assert.Equal("没有使用此编号的账户。", BankCode.AccountNotExists.GetDescription());
    }

    [Fact]
    public void GetReasonPhrase_IsNeverTranslated()
    {
        using CultureScope scope = new("zh-CN");

        Assert.Equal("Not Found", HttpStatus.NotFound.GetReasonPhrase());
        Assert.NotEqual("Not Found", HttpStatus.NotFound.GetMessage());
    }

    [Fact]
    public void GetMessage_InCultureOfAnotherName_GoesByItsNameAndParents()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de");

        Assert.Equal(German, BankCode.ArchiveClosed.GetMessage(new NamedCulture("bank", german)));
        Assert.Equal(Chinese, BankCode.ArchiveClosed.GetMessage(new NamedCulture("ZH-cn", german)));
        Assert.Equal(German, BankCode.ArchiveClosed.GetMessage(new NamedCulture("de-bank", CultureInfo.InvariantCulture)));
        Assert.Equal(English, BankCode.ArchiveClosed.GetMessage(new NamedCulture("bank-2", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void GetMessage_InTwoCulturesOfOneName_GoesByTheParentsOfEach()
    {
        NamedCulture first = new("ours", CultureInfo.GetCultureInfo("de"));
        NamedCulture second = new("ours", CultureInfo.GetCultureInfo("zh-CN"));

        StatusCodeSet<BankCode> set = new(SetCopies.BankTable);

        Assert.Equal(German, set.GetMessage((int)BankCode.ArchiveClosed, first));
        Assert.Equal(Chinese, set.GetMessage((int)BankCode.ArchiveClosed, second));
        Assert.Equal(German, set.GetMessage((int)BankCode.ArchiveClosed, first));
    }

    [Fact]
    public void GetMessage_InEveryCulture_IsThatOfItsLanguage()
    {
        CultureInfo[] cultures = CultureInfo.GetCultures(CultureTypes.AllCultures);
        Assert.True(cultures.Length > 256, "This test wants more cultures than the library remembers.");

        StatusCodeSet<BankCode> set = new(SetCopies.BankTable);

        // Twice, so that remembered and forgotten choices are both asked again.
        foreach (CultureInfo culture in cultures.Concat(cultures))
        {
            string expected = culture.TwoLetterISOLanguageName switch { "de" => German, "zh" => Chinese, _ => English };
            Assert.Equal(expected, set.GetMessage((int)BankCode.ArchiveClosed, culture));
        }
    }

    [Fact]
    public void GetMessage_AfterMoreCulturesThanItRemembers_StillAllocatesNothing()
    {
        StatusCodeSet<BankCode> set = new(SetCopies.BankTable);
        foreach (CultureInfo culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
            set.GetMessage((int)BankCode.ArchiveClosed, culture);
        CultureInfo[] few = [CultureInfo.GetCultureInfo("de-LI"), CultureInfo.GetCultureInfo("zh-MO")];
        AskInTurn(set, few);

        long before = GC.GetAllocatedBytesForCurrentThread();
        AskInTurn(set, few);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void GetMessage_InCulturesOfAProgramsOwnInTurn_AllocatesNothing()
    {
        StatusCodeSet<BankCode> set = new(SetCopies.BankTable);
        CultureInfo[] own = [new NamedCulture("de", CultureInfo.InvariantCulture), new NamedCulture("de", CultureInfo.GetCultureInfo("zh-CN"))];
        AskInTurn(set, own);

        long before = GC.GetAllocatedBytesForCurrentThread();
        AskInTurn(set, own);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Culture_Null_IsTheCurrentOneOfACode_AndRefusedByAnEntry()
    {
        Assert.Equal(BankCode.Success.GetMessage(CultureInfo.CurrentUICulture), BankCode.Success.GetMessage(null));
        Assert.Equal("", BankCodes.Set.GetMessage(12345, null));
        Assert.Throws<ArgumentNullException>("culture", () => BankCode.Success.GetInfo().GetMessage(null!));
        Assert.Throws<ArgumentNullException>("culture", () => BankCode.Success.GetInfo().GetDescription(null!));
    }

    private static void AskInTurn(StatusCodeSet<BankCode> set, CultureInfo[] cultures)
    {
        for (int i = 0; i < 100; i++)
            set.GetMessage((int)BankCode.ArchiveClosed, cultures[i % cultures.Length]);
    }
}
