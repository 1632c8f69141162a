using System.Globalization;

namespace StatusGen.Tests;

public sealed class TryParseTests
{
    private const string Alphabet = "ACDEINOTSU_-acdeinotsu0123456789 \0é中";

    private static readonly NameOracle Bank = new(BankRegistry.Entries);

    [Fact]
    public void EveryName_FindsItsCode()
    {
        foreach (string name in Bank.Names)
        {
            Assert.True(BankCodes.TryParse(name, out BankCode code), name);
            Assert.Equal(Bank.Find(name), (int)code);
        }
    }

    [Fact]
    public void EveryHttpName_FindsItsCode()
    {
        NameOracle http = new(RegistryEntry.Read("http.status-codes.json"));
        foreach (string name in http.Names)
        {
            Assert.True(HttpStatusCodes.TryParse(name, out HttpStatus code), name);
            Assert.Equal(http.Find(name), (int)code);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void EveryCode_RoundTripsThroughEveryTextInEveryCulture(string culture)
    {
        using CultureScope scope = new(culture);
        foreach (StatusCodeInfo info in BankCodes.Set.Entries)
        {
            foreach (string text in (string[])[info.Key, info.Name, info.Code.ToString(CultureInfo.InvariantCulture)])
            {
                Assert.True(BankCodes.Set.TryParse(text, out StatusCodeInfo found), text);
                Assert.Equal(info, found);
                Assert.True(BankCodes.TryParse(text.AsSpan(), out BankCode code));
                Assert.Equal(info.Code, (int)code);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("success")]
    [InlineData(" SUCCESS")]
    [InlineData("SUCCESS\0")]
    [InlineData("ACCOUNT_EXIST")]
    [InlineData("ACCOUNT_EXISTSS")]
    [InlineData("BankCode.Success")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("１")]
    [InlineData("4711")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("99999999999999999999")]
    [InlineData("4294967296")]
    [InlineData("Success,Unknown")]
    public void OtherText_FindsNothing(string? text)
    {
        Assert.False(BankCodes.TryParse(text, out BankCode code));
        Assert.Equal(default, code);
        Assert.False(BankCodes.Set.TryParse(text.AsSpan(), out StatusCodeInfo info));
        Assert.Equal(default, info);
    }

    [Theory]
    [InlineData("-0", BankCode.Success)]
    [InlineData("0001010001", BankCode.AccountNotExists)]
    [InlineData("-2147483648", BankCode.Lowest)]
    [InlineData("2147483647", BankCode.Highest)]
    public void Digits_FindTheirCode(string text, BankCode expected)
    {
        Assert.True(BankCodes.TryParse(text, out BankCode code));
        Assert.Equal(expected, code);
    }

    [Fact]
    public void RandomText_FindsWhatADictionaryFinds()
    {
        Random random = new(20240531);
        string[] names = [.. Bank.Names, .. Bank.Codes.Select(code => code.ToString(CultureInfo.InvariantCulture))];
        int hits = 0;
        for (int i = 0; i < 200_000; i++)
        {
            string text = random.Next(2) == 0 ? Made(random) : Changed(random, names[random.Next(names.Length)]);
            int? expected = Bank.Find(text);
            hits += expected is null ? 0 : 1;
            bool found = BankCodes.TryParse(text, out BankCode code);
            if (found != expected.HasValue || (found && (int)code != expected))
                Assert.Fail($"'{text}': {(found ? code.GetKey() : "nothing")} instead of {expected}");
        }

        Assert.InRange(hits, 1_000, 199_000);
    }

    private static string Made(Random random) =>
        string.Create(random.Next(12), random, static (span, random) =>
        {
            foreach (ref char c in span)
                c = Alphabet[random.Next(Alphabet.Length)];
        });

    private static string Changed(Random random, string text)
    {
        int position = random.Next(text.Length);
        char c = Alphabet[random.Next(Alphabet.Length)];
        return random.Next(5) switch
        {
            0 => text,
            1 => text.Remove(position, 1),
            2 => text.Insert(position, c.ToString()),
            3 => text[..position] + c + text[(position + 1)..],
            _ => text[..position],
        };
    }
}
