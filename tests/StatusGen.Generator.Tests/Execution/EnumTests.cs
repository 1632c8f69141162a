using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

public sealed class EnumTests
{
    private static readonly Outcome Shop = Scenario.Json(Registries.Shop).Run();

    [Fact]
    public void Members_OfSet_HaveNumbersOfRegistry() => Shop.AssertValues(
        ("(int)AppCode.UserNotExists", 1010001),
        ("(int)AppCode.UserLocked", 1010004),
        ("(int)AppCode.Success", 0),
        ("AppCodes.UserNotExists", 1010001),
        ("AppCodes.Success", 0),
        ("typeof(AppCode).GetEnumUnderlyingType()", typeof(int)),
        ("typeof(AppCodes).GetField(\"UserNotExists\").IsLiteral", true),
        ("string.Join(\",\", Enum.GetNames(typeof(AppCode)))", "Success,AcceptedOld,UserNotExists,UserExists,UserCredentialsInvalid,UserPasswordError,UserLocked,UserSuspended"));

    /// <summary>In large sets a member that follows its predecessor stands without its number.</summary>
    [Fact]
    public void Members_OfLargeSet_HaveNumbersOfRegistry()
    {
        List<int> codes = [.. Enumerable.Range(0, 700).Select(i => i - 300 + (i / 7)), int.MaxValue, int.MinValue, int.MinValue + 1];
        Outcome outcome = Scenario.Json(
            "{\"codes\":{" + string.Join(",", codes.Select((code, i) => FormattableString.Invariant($"\"KEY_{i}\":{{\"code\":{code},\"aliases\":[\"OLD_{i}\"],\"http\":500}}"))) + "}}").Run().AssertClean();

        outcome.AssertValues(
            (
                "string.Join(\",\", Enum.GetNames(typeof(AppCode)).Select(name => name + \"=\" + (int)Enum.Parse(typeof(AppCode), name)).OrderBy(text => text, StringComparer.Ordinal))",
                string.Join(",", codes.SelectMany((code, i) => new[] { FormattableString.Invariant($"Key{i}={code}"), FormattableString.Invariant($"Old{i}={code}") }).Order(StringComparer.Ordinal))));
        Assert.Contains(", // 7\n", outcome.Sources["Shop.AppCode.Enum.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Alias_OfEntry_IsHiddenMemberWithSameNumber()
    {
        const string Hidden = "((System.ComponentModel.EditorBrowsableAttribute)typeof({0}).GetField(\"{1}\").GetCustomAttributes(typeof(System.ComponentModel.EditorBrowsableAttribute), false).SingleOrDefault())?.State == System.ComponentModel.EditorBrowsableState.Never";
        Shop.AssertValues(
            ("AppCode.UserPasswordError == AppCode.UserCredentialsInvalid", true),
            ("AppCodes.UserPasswordError", 1010003),
            (string.Format(null, Hidden, "AppCode", "UserPasswordError"), true),
            (string.Format(null, Hidden, "AppCode", "UserCredentialsInvalid"), false),
            (string.Format(null, Hidden, "AppCodes", "UserPasswordError"), true),
            (string.Format(null, Hidden, "AppCodes", "UserCredentialsInvalid"), false));
    }

    [Fact]
    public void DeprecatedEntry_MarksFactoriesAndNotMembers()
    {
        const string Count = "typeof({0}).GetMember(\"{1}\").Single().GetCustomAttributes(typeof(ObsoleteAttribute), false).Length";
        Shop.AssertValues(
            (string.Format(null, Count, "AppCode", "UserSuspended"), 0),
            (string.Format(null, Count, "AppCodes", "UserSuspended"), 0),
            (string.Format(null, Count, "AppMessages", "UserSuspended"), 1),
            (string.Format(null, Count, "AppExceptions", "UserSuspended"), 1),
            (string.Format(null, Count, "AppMessages", "UserExists"), 0),
            (
                "((ObsoleteAttribute)typeof(AppMessages).GetMember(\"UserSuspended\").Single().GetCustomAttributes(false).Single(a => a is ObsoleteAttribute)).Message",
                "1010005 USER_SUSPENDED is deprecated: use USER_DISABLED"));
    }

    [Fact]
    public void RetiredEntry_HasMemberAndNoFactories() => Shop.AssertValues(
        ("AppCode.UserLocked.GetKey()", "USER_LOCKED"),
        ("AppCodes.UserLocked", 1010004),
        ("typeof(AppMessages).GetMember(\"UserLocked\").Length", 0),
        ("typeof(AppExceptions).GetMember(\"UserLocked\").Length", 0),
        ("AppCode.UserLocked.GetInfo().IsRetired", true),
        ("AppCode.UserLocked.GetInfo().RetiredReason", "3.0, see USER_SUSPENDED"));

    [Fact]
    public void LegacyDuplicate_KeepsMember_AndFirstAnswers() => Shop.AssertValues(
        ("AppCode.AcceptedOld == AppCode.Success", true),
        ("AppCode.AcceptedOld.GetKey()", "SUCCESS"),
        ("AppCodes.TryParse(\"ACCEPTED_OLD\", out var code) ? (int)code : -1", 0),
        ("AppCodes.All.Count", 6),
        ("AppCodes.All.Count(code => code == AppCode.Success)", 1),
        ("AppMessages.AcceptedOld()", "Accepted old"),
        ("AppMessages.Success()", "success"));

    [Fact]
    public void InternalSet_HasNoPublicType()
    {
        Outcome outcome = Scenario.Json("""{"visibility":"internal","codes":{"LOST":{"code":404,"message":"lost {x}","args":{"x":"int"}}}}""").Run().AssertClean();

        outcome.AssertValues(
            ("typeof(AppCode).Assembly.GetExportedTypes().Count(type => type.Namespace == \"Shop\")", 0),
            ("AppMessages.Lost(3)", "lost 3"),
            ("AppExceptions.Lost(3).Is(AppCode.Lost)", true));
    }
}
