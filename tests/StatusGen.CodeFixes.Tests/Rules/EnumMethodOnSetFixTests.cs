using StatusGen.CodeFixes.Rules;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1014.</summary>
public sealed class EnumMethodOnSetFixTests
{
    private static readonly FixScenario Shop = new(Projects.Shop, new EnumMethodOnSetFix());

    [Theory]
    [InlineData("bool M(string s) => AppCode.TryParse(s, out AppCode code);", "Use AppCodes.TryParse", "bool M(string s) => AppCodes.TryParse(s, out AppCode code);")]
    [InlineData("bool M(string s) => Enum.TryParse<AppCode>(s, false, out _);", "Use AppCodes.TryParse", "bool M(string s) => AppCodes.TryParse(s, out _);")]
    [InlineData("bool M(string s) => Enum.TryParse(result: out AppCode code, value: s /* it */);", "Use AppCodes.TryParse", "bool M(string s) => AppCodes.TryParse(s /* it */, out AppCode code);")]
    [InlineData("bool M(int n) => Enum.IsDefined(typeof(AppCode), n);", "Use AppCodes.IsDefined", "bool M(int n) => AppCodes.IsDefined(n);")]
    [InlineData("bool M(AppCode c) => !Enum.IsDefined(c);", "Use AppCodes.IsDefined", "bool M(AppCode c) => !AppCodes.IsDefined((int)c);")]
    [InlineData("bool M(AppCode c) => Enum.IsDefined(typeof(AppCode), c);", "Use AppCodes.IsDefined", "bool M(AppCode c) => AppCodes.IsDefined((int)c);")]
    [InlineData("string? M(AppCode c) => Enum.GetName(c);", "Use GetName()", "string? M(AppCode c) => c.GetName();")]
    [InlineData("string? M(int n) => Enum.GetName((AppCode)n);", "Use GetName()", "string? M(int n) => ((AppCode)n).GetName();")]
    [InlineData("string M(AppCode c) => c.ToString();", "Use GetName()", "string M(AppCode c) => c.GetName();")]
    [InlineData("string? M(AppCode? c) => c?.ToString().Trim();", "Use GetName()", "string? M(AppCode? c) => c?.GetName().Trim();")]
    public void Method_BecomesTheGeneratedOne(string before, string title, string after) =>
        Shop.Verify($"class C {{ {before} }}", title, $"class C {{ {after} }}");

    [Theory]
    [InlineData("bool M(string s) => Enum.TryParse(s, true, out AppCode code);")]
    [InlineData("bool M(string s) => Enum.TryParse(typeof(AppCode), s, out object? code);")]
    [InlineData("bool M(string s) => Enum.IsDefined(typeof(AppCode), s);")]
    [InlineData("object M(string s) => Enum.Parse(typeof(AppCode), s);")]
    public void Method_ThatTakesOtherArguments_IsLeftAlone(string member) => Assert.Empty(Shop.Titles($"class C {{ {member} }}"));

    [Fact]
    public void EveryCall_IsReplacedAtOnce_WithItsUsings() => (Shop with { HasGlobalUsings = false }).VerifyAll(
        """
        using System;
        class C
        {
            string A(Shop.AppCode code) => code.ToString();
            bool B(Shop.AppCode code) => Enum.TryParse(code.ToString(), out Shop.AppCode same) && Enum.IsDefined(same);
            string D() => StatusGen.HttpStatus.NotFound.ToString();
        }
        """,
        """
        using System;
        using Shop;
        using StatusGen;
        class C
        {
            string A(Shop.AppCode code) => code.GetName();
            bool B(Shop.AppCode code) => AppCodes.TryParse(code.GetName(), out Shop.AppCode same) && AppCodes.IsDefined((int)same);
            string D() => StatusGen.HttpStatus.NotFound.GetName();
        }
        """);
}
