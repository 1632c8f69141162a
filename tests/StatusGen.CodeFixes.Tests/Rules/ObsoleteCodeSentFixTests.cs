using StatusGen.CodeFixes.Rules;
using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1010.</summary>
public sealed class ObsoleteCodeSentFixTests
{
    private const string Registry = """
        {
          "namespace": "Shop", "enum": "AppCode",
          "codes": {
            "USER_DISABLED": { "code": 1, "http": 400 },
            "USER_BANNED": { "code": 2, "http": 400 },
            "USER_SUSPENDED": { "code": 3, "http": 400, "deprecated": "use USER_DISABLED." },
            "USER_LOCKED": { "code": 4, "http": 400, "retired": "3.0, see UserBanned" },
            "USER_GONE": { "code": 5, "http": 400, "deprecated": "say nothing" },
            "USER_AWAY": { "code": 6, "http": 400, "deprecated": "USER_DISABLED or USER_BANNED" }
          }
        }
        """;

    private static readonly FixScenario Shop = new(new UsageScenario { Registries = [("status-codes.json", Registry)] }, new ObsoleteCodeSentFix());

    [Theory]
    [InlineData("UserSuspended", "UserDisabled")]
    [InlineData("UserLocked", "UserBanned")]
    public void Code_BecomesTheSuccessorThatItsRegistryNames(string before, string after) =>
        Shop.Verify(Source(before), $"Change to AppCode.{after}", Source(after));

    [Theory]
    [InlineData("UserGone")]
    [InlineData("UserAway")]
    public void Code_WithoutOneSuccessor_IsLeftAlone(string code) => Assert.Empty(Shop.Titles(Source(code)));

    private static string Source(string code) =>
        $$"""
        class C { object M() => Reply.From(AppCode.{{code}}); }
        class Reply { [StatusCode] public int Code { get; set; } public static Reply From(AppCode code, string? message = null, object? data = null) => new() { Code = (int)code }; }
        """;
}
