using StatusGen.CodeFixes.Rules;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1016.</summary>
public sealed class UnfilledMessageFixTests
{
    private const string Envelope = "\nclass Reply { [StatusCode] public int Code { get; set; } public static Reply From(AppCode code, string? message = null, object? data = null) => new() { Code = (int)code }; }";

    private static readonly FixScenario Shop = new(Projects.Shop, new UnfilledMessageFix());

    [Theory]
    [InlineData("object M(int userId) => Results.Problem(AppCode.UserNotExists.GetMessage());", "object M(int userId) => Results.Problem(AppMessages.UserNotExists(userId));")]
    [InlineData("long _userId = 7; object M() => Reply.From(AppCode.UserNotExists);", "long _userId = 7; object M() => Reply.From(AppCode.UserNotExists, message: AppMessages.UserNotExists(_userId));")]
    [InlineData("long UserId => 7; object M() => Reply.From(AppCode.UserNotExists, null, 7);", "long UserId => 7; object M() => Reply.From(AppCode.UserNotExists, AppMessages.UserNotExists(UserId), 7);")]
    [InlineData("object M() { long userId = 7; return Reply.From(data: 7, code: AppCode.UserNotExists); }", "object M() { long userId = 7; return Reply.From(data: 7, code: AppCode.UserNotExists, message: AppMessages.UserNotExists(userId)); }")]
    public void Message_GetsTheVariablesOfItsArguments(string before, string after)
    {
        string source = $"class C {{ {before} }}{Envelope}";

        Shop.Verify(source, Assert.Single(Shop.Titles(source)), $"class C {{ {after} }}{Envelope}");
    }

    [Theory]
    [InlineData("object M() => Reply.From(AppCode.UserNotExists);")]
    [InlineData("object M(string userId) => Reply.From(AppCode.UserNotExists);")]
    [InlineData("object M() { object o = Reply.From(AppCode.UserNotExists); long userId = 7; return userId; }")]
    public void Argument_ThatNobodyHas_IsNotInvented(string member) => Assert.Empty(Shop.Titles($"class C {{ {member} }}{Envelope}"));
}
