namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1011.</summary>
public sealed class InterimStatusTests
{
    [Fact]
    public void Result_WithAnInterimStatus_IsReported() => Projects.Web.Verify(
        """
        class C : ControllerBase
        {
            IResult A() => Results.StatusCode({|STG1011:100|});
            IResult B() => TypedResults.StatusCode({|STG1011:103|});
            IActionResult D() => StatusCode({|STG1011:102|});
            IActionResult E() => new StatusCodeResult({|STG1011:101|});
            IActionResult F() => StatusCode({|STG1011:100|}, "x");
        }
        """);

    [Fact]
    public void Response_ThatSwitchesTheProtocol_IsNotReported() => Projects.Web.Verify(
        "class C { void A(HttpResponse response) => response.StatusCode = 101; bool B(HttpResponse response) => response.StatusCode == 100; }");

    [Fact]
    public void Message_SaysWhatAResultNeeds() => Assert.Equal(
        ["warning STG1011: 103 Early Hints is an interim response, which the server sends by itself: a result needs a final status, 200 or above."],
        Projects.Web.Messages("class C { IResult A() => Results.StatusCode({|STG1011:103|}); }"));
}
