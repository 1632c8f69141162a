using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

public sealed class LookupTests
{
    private static readonly Outcome Shop = Scenario.Json(Registries.Shop).Run();

    [Theory]
    [InlineData("\"USER_NOT_EXISTS\"", 1010001)]
    [InlineData("\"UserNotExists\"", 1010001)]
    [InlineData("\"1010001\"", 1010001)]
    [InlineData("\"USER_PASSWORD_ERROR\"", 1010003)]
    [InlineData("\"UserPasswordError\"", 1010003)]
    [InlineData("\"xxUSER_EXISTSxx\".AsSpan(2, 11)", 1010002)]
    [InlineData("\"0\"", 0)]
    [InlineData("\"user_not_exists\"", null)]
    [InlineData("\"userNotExists\"", null)]
    [InlineData("\" USER_NOT_EXISTS\"", null)]
    [InlineData("\"USER_NOT_EXISTS\\0\"", null)]
    [InlineData("\"1010009\"", null)]
    [InlineData("\"+0\"", null)]
    [InlineData("\"99999999999999999999\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("(string)null", null)]
    [InlineData("ReadOnlySpan<char>.Empty", null)]
    public void TryParse_OfText_FindsCode(string text, int? expected) =>
        Shop.AssertValues(($"AppCodes.TryParse({text}, out var code) ? (int?)code : code == 0 ? (int?)null : -1", expected));

    [Fact]
    public void NumberLookups_OfSparseSet_KnowItsNumbersOnly() => Shop.AssertValues(
        ("AppCodes.IsDefined(1010001)", true),
        ("AppCodes.IsDefined(1010004)", true),
        ("AppCodes.IsDefined(1010009)", false),
        ("AppCodes.IsDefined(-1)", false),
        ("AppCodes.TryFromValue(1010002, out var code) && code == AppCode.UserExists", true),
        ("AppCodes.TryFromValue(7, out var code) || code != 0", false),
        ("string.Join(\",\", AppCodes.All.Select(code => (int)code))", "1010001,1010002,1010003,1010004,1010005,0"),
        ("ReferenceEquals(AppCodes.All, AppCodes.All)", true),
        ("ReferenceEquals(AppCodes.Set, AppCodes.Set)", true),
        ("AppCodes.Set.Name", "AppCode"),
        ("AppCodes.Set.FileName", "status-codes.json"),
        ("string.Join(\",\", AppCodes.Set.Languages)", "en,zh-CN"),
        ("AppCodes.Set.Modules.Single().Owner", "team-accounts"),
        ("AppCodes.Set.Modules.Single().FirstCode", 1010000));

    [Fact]
    public void Extensions_OfEntry_TellWhatRegistrySays() => Shop.AssertValues(
        ("AppCode.UserNotExists.GetName()", "UserNotExists"),
        ("AppCode.UserNotExists.GetKey()", "USER_NOT_EXISTS"),
        ("AppCode.UserPasswordError.GetName()", "UserCredentialsInvalid"),
        ("AppCode.UserNotExists.GetReference()", "https://docs.example.com/errors/1010001"),
        ("AppCode.UserExists.GetReference()", "RFC 9110, Section 15.5.10"),
        ("AppCode.UserNotExists.GetModule()", "User"),
        ("AppCode.Success.GetModule()", ""),
        ("AppCode.UserNotExists.GetHttpStatus()", HttpStatus.NotFound),
        ("AppCode.Success.GetHttpStatus()", HttpStatus.Ok),
        ("AppCode.UserSuspended.IsRetryable()", true),
        ("AppCode.UserNotExists.IsRetryable()", false),
        ("AppCode.Success.IsSuccess()", true),
        ("AppCode.Success.IsError()", false),
        ("AppCode.UserNotExists.IsSuccess()", false),
        ("AppCode.UserNotExists.IsError()", true),
        ("AppCode.UserNotExists.GetInfo().Since", "1.0"),
        ("AppCode.UserNotExists.GetInfo().Tags.Single()", "account"),
        ("AppCode.UserNotExists.GetInfo().Arguments.Single()", "userId"),
        ("AppCode.UserSuspended.GetInfo().DeprecatedReason", "use USER_DISABLED"),
        ("AppCode.UserNotExists.GetInfo().ToString()", "1010001 USER_NOT_EXISTS"));

    [Fact]
    public void Extensions_OfUnknownNumber_AreEmpty()
    {
        Shop.AssertValues(
            ("((AppCode)77).GetName()", "77"),
            ("((AppCode)(-77)).GetName()", "-77"),
            ("((AppCode)77).GetKey()", ""),
            ("((AppCode)77).GetMessage()", ""),
            ("((AppCode)77).GetDescription()", ""),
            ("((AppCode)77).GetReference()", ""),
            ("((AppCode)77).GetModule()", ""),
            ("((AppCode)404).GetHttpStatus()", HttpStatus.InternalServerError),
            ("((AppCode)200).IsSuccess()", false),
            ("((AppCode)77).IsRetryable()", false));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shop.Evaluate("((AppCode)77).GetInfo()"));
    }

    [Theory]
    [InlineData("[-2147483648, 2147483647, 0, -1]")]
    [InlineData("[-2147483648, -2147483647]")]
    [InlineData("[2147483647, 2147483646]")]
    [InlineData("[-3, -2, -1, 0, 1, 2, 3]")]
    [InlineData("[5]")]
    [InlineData("[1, 1000, 1000000, 1000000000, 65536, 131072, 196608]")]
    public void Lookups_OfAnyNumbers_FindEach(string numbers)
    {
        int[] codes = System.Text.Json.JsonSerializer.Deserialize<int[]>(numbers)!;
        string entries = string.Join(',', codes.Select((code, i) => $$"""
            "KEY_{{(char)('A' + i)}}": { "code": {{code}}, "http": 500, "message": "m{{i}}" }
            """));
        Outcome outcome = Scenario.Json($$"""{ "codes": { {{entries}} } }""").Run().AssertClean();

        outcome.AssertValues(
        [
            ("string.Join(\",\", AppCodes.All.Select(code => (int)code))", string.Join(',', codes)),
            ("AppCodes.IsDefined(int.MinValue)", codes.Contains(int.MinValue)),
            ("AppCodes.IsDefined(int.MaxValue)", codes.Contains(int.MaxValue)),
            ("AppCodes.IsDefined(12345)", false),
            .. codes.SelectMany((code, i) => new (string, object?)[]
            {
                ($"((AppCode)({code})).GetMessage()", "m" + i),
                ($"AppCodes.TryParse(\"{code}\", out var code) && (int)code == {code}", true),
            }),
        ]);
    }

    [Fact]
    public void EmptySet_HasTypesAndNoCodes()
    {
        Outcome outcome = Scenario.Json("""{"codes":{}}""").Run().AssertClean();

        outcome.AssertValues(
            ("AppCodes.All.Count", 0),
            ("AppCodes.IsDefined(0)", false),
            ("AppCodes.TryParse(\"X\", out _)", false),
            ("AppCodes.TryParse(\"0\", out _)", false),
            ("((AppCode)0).GetName()", "0"));
    }

    [Fact]
    public void LargeSet_FindsEveryEntryByEveryName()
    {
        string entries = string.Join(',', Enumerable.Range(0, 700).Select(i => $"\"KEY_{i}\":{{\"code\":{i * 7919},\"http\":400,\"message\":\"m {i}\"}}"));
        Outcome outcome = Scenario.Json("{\"generate\":[],\"codes\":{" + entries + "}}").Run().AssertClean();

        outcome.AssertValues(
            ("AppCodes.All.Count(c => AppCodes.TryParse(c.GetKey(), out var k) && k == c && AppCodes.TryParse(c.GetName(), out var n) && n == c && AppCodes.IsDefined((int)c))", 700),
            ("Enumerable.Range(0, 100000).Count(AppCodes.IsDefined)", 13),
            ("AppCode.Key699.GetMessage()", "m 699"));
    }
}
