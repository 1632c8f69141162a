using StatusGen.CodeFixes.Rules;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1004 and STG1008.</summary>
public sealed class OwnStatusFixTests
{
    private static readonly FixScenario Shop = new(Projects.Shop, new OwnStatusFix());

    [Fact]
    public void Code_BecomesItsStatus()
    {
        const string Source = "class C { IResult M() => Results.StatusCode((int)AppCode.UserNotExists); }";

        Assert.Equal(["Change to AppCode.UserNotExists.GetHttpStatus()", "Change to HttpStatusCodes.Status404NotFound"], Shop.Titles(Source));
        Shop.Verify(Source, "Change to HttpStatusCodes.Status404NotFound", "class C { IResult M() => Results.StatusCode(HttpStatusCodes.Status404NotFound); }");
        Shop.Verify(Source, "Change to AppCode.UserNotExists.GetHttpStatus()", "class C { IResult M() => Results.StatusCode((int)AppCode.UserNotExists.GetHttpStatus()); }");
    }

    [Fact]
    public void Number_OfACode_BecomesItsStatus() => Shop.Verify(
        "class C { IResult M() => Results.StatusCode(1010001); }",
        "Change to HttpStatusCodes.Status404NotFound",
        "class C { IResult M() => Results.StatusCode(HttpStatusCodes.Status404NotFound); }");

    [Fact]
    public void Enum_OfThePlatform_GetsItsOwnMember() => Shop.Verify(
        "class C { object M() => new HttpResponseMessage((HttpStatusCode)AppCode.UserNotExists); }",
        "Change to AppCode.UserNotExists.GetHttpStatus()",
        "class C { object M() => new HttpResponseMessage((HttpStatusCode)AppCode.UserNotExists.GetHttpStatus()); }");

    [Theory]
    [InlineData("[ProducesResponseType((int)AppCode.UserNotExists)] class C { }")]
    [InlineData("class C { bool M(HttpResponse response) => response.StatusCode is (int)AppCode.UserNotExists; }")]
    [InlineData("class C { void M(HttpResponse response) { switch (response.StatusCode) { case (int)AppCode.UserNotExists: break; } } }")]
    public void Place_ThatNeedsAConstant_GetsOnlyTheConstant(string source) =>
        Assert.Equal(["Change to HttpStatusCodes.Status404NotFound"], Shop.Titles(source));

    [Fact]
    public void Contradiction_GetsTheStatusOfTheCode() => Shop.Verify(
        "class C : ControllerBase { object M() => StatusCode(200, AppCode.UserExists); }",
        "Change to HttpStatusCodes.Status409Conflict",
        "class C : ControllerBase { object M() => StatusCode(HttpStatusCodes.Status409Conflict, AppCode.UserExists); }");
}
