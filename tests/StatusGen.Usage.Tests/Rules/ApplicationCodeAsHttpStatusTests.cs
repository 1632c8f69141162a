namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1004.</summary>
public sealed class ApplicationCodeAsHttpStatusTests
{
    [Fact]
    public void ApplicationCode_AtAnHttpSink_IsReported() => Projects.Shop.Verify(
        """
        using Shop;
        [ProducesResponseType({|STG1004:1010001|})]
        class C : ControllerBase
        {
            IResult A() => Results.StatusCode({|STG1004:1010001|});
            IResult B() => Results.StatusCode({|STG1004:(int)AppCode.UserNotExists|});
            IResult D() => Results.StatusCode({|STG1004:AppCodes.UserNotExists|});
            IActionResult E() => StatusCode({|STG1004:AppCodes.UserNotExists|}, "x");
            object F() => new HttpResponseMessage({|STG1004:(HttpStatusCode)AppCode.UserNotExists|});
            IResult G(bool b) => Results.StatusCode(b ? 404 : {|STG1004:1010001|});
            IResult H() => Results.StatusCode({|STG1004:(int)AppCode.Short|});
            IResult I() => Results.StatusCode({|STG1004:77|});
            IResult J() => Results.StatusCode({|STG1004:AppCodes.Odd|});
            bool K(HttpResponse response) => response.StatusCode == {|STG1004:1010001|} || response.StatusCode == {|STG1004:AppCodes.UserExists|};
        }
        """);

    [Fact]
    public void ApplicationCode_ThatIsItsOwnStatus_IsNotReported() => Projects.Shop.Verify(
        "class C { IResult A() => Results.StatusCode((int)AppCode.TooLong); IResult B() => Results.StatusCode(AppCodes.TooLong); }");

    [Fact]
    public void Value_WithinTheRange_IsAnUnknownStatus() => Projects.Shop.Verify("class C { IResult A() => Results.StatusCode({|STG1001:460|}); }");

    [Fact]
    public void Comparison_WithZero_IsNotReported() => Projects.Shop.Verify(
        "class C { bool M(HttpResponse r) => r.StatusCode == 0 || r.StatusCode == AppCodes.Success || r.StatusCode == (int)AppCode.Success; }");

    [Fact]
    public void Status_OfACode_IsNotReported() => Projects.Shop.Verify(
        "class C { IResult M(AppCode code) => Results.StatusCode((int)AppCode.UserExists.GetHttpStatus()); IResult N(AppCode c) => Results.StatusCode((int)c); }");

    [Fact]
    public void Message_NamesTheStatusToSend()
    {
        Assert.Equal(
            [
                "error STG1004: 1010001 is AppCode.UserNotExists, an application code and not an HTTP status: send its own status, 404 Not Found, and the code in the body.",
                "error STG1004: 1010002 is AppCode.UserExists, an application code and not an HTTP status: compare with its own status, 409 Conflict, or compare the code in the body.",
            ],
            Projects.Shop.Messages(
                """
                class C
                {
                    IResult M() => Results.StatusCode({|STG1004:1010001|});
                    bool N(HttpResponse response) => response.StatusCode == {|STG1004:1010002|};
                }
                """));
        Assert.Equal(
            "System.Net.HttpStatusCode.NotFound",
            Projects.Shop.Verify("class C { object F() => new HttpResponseMessage({|STG1004:(HttpStatusCode)Shop.AppCode.UserNotExists|}); }").Single().Properties["names"]);
    }
}
