using StatusGen.TestKit;

namespace StatusGen.Usage.Tests;

/// <summary>One mistake, one message; what is said in addition is said once.</summary>
public sealed class PrecedenceTests
{
    private static readonly UsageScenario Shop = Projects.Shop with { IgnoredRules = [] };

    [Fact]
    public void WrongNumber_GetsNoOtherRule() => Shop.Verify(
        """
        class C : ControllerBase
        {
            IResult A() => Results.Problem(statusCode: {|STG1004:1010001|});
            IResult B() => Results.Problem(statusCode: {|STG1001:199|});
            IActionResult D() => StatusCode({|STG1001:299|}, AppCode.UserNotExists);
            object F() => {|STG1005:(AppCode)404|};
            object G() => {|STG1002:(AppCode)1010009|};
            IResult H() => Results.StatusCode((int){|STG1002:(AppCode)1010009|});
            IResult I() => Results.StatusCode({|STG1004:(int){|STG1003:(AppCode)1010001|}|});
        }
        """);

    [Fact]
    public void Class_Interim_AndBody_AreSaidOnce() => Shop.Verify(
        """
        class C : ControllerBase
        {
            IActionResult A() => StatusCode({|STG1003:{|STG1011:100|}|}, "x");
            IResult B() => Results.Problem(statusCode: {|STG1003:{|STG1012:204|}|});
        }
        """);

    [Fact]
    public void IndependentMistakes_AreEachSaid() => Shop.Verify(
        """
        class C : ControllerBase
        {
            [HttpPost] public IActionResult A() => StatusCode({|STG1003:{|STG1006:{|STG1008:{|STG1009:304|}|}|}|}, AppCode.UserNotExists);
            IActionResult B() => StatusCode({|STG1008:{|STG1010:418|}|}, AppCode.UserNotExists);
        }
        """);
}
