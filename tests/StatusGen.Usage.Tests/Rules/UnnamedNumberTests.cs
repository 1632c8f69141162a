using StatusGen.TestKit;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1003.</summary>
public sealed class UnnamedNumberTests
{
    private static readonly UsageScenario Shop = Projects.Shop with { IgnoredRules = [] };

    [Fact]
    public void Number_ThatHasAName_IsReported() => Assert.Equal(
        [
            "info STG1003: 404 has a name: HttpStatusCodes.Status404NotFound.",
            "info STG1003: 404 has a name: HttpStatusCode.NotFound.",
            "info STG1003: 422 has a name: HttpStatusCode.UnprocessableContent.",
            "info STG1003: 1010001 has a name: AppCode.UserNotExists.",
            "info STG1003: 1010002 has a name: AppCodes.UserExists.",
            "info STG1003: 404 has a name: HttpStatusCodes.Status404NotFound.",
            "info STG1003: 404 has a name: HttpStatus.NotFound.",
        ],
        Shop.Messages(
            """
            using Shop;
            [ProducesResponseType({|STG1003:404|})]
            class C
            {
                object A() => new HttpResponseMessage({|STG1003:(HttpStatusCode)404|});
                object B() => new HttpResponseMessage({|STG1003:(HttpStatusCode)422|});
                AppCode D() => {|STG1003:(AppCode)1010001|};
                [StatusCode] int E = {|STG1003:1010002|};
                bool F(HttpResponse response) => response.StatusCode == {|STG1003:404|};
                [StatusCode(typeof(HttpStatus))] HttpStatus G = {|STG1003:(HttpStatus)404|};
            }
            """));

    [Fact]
    public void Name_IsNotReported() => Shop.Verify(
        """
        using Shop;
        class C
        {
            const int Missing = 404;
            IResult A() => Results.StatusCode(Missing);
            IResult B() => Results.StatusCode(StatusCodes.Status404NotFound);
            IResult D() => Results.StatusCode((int)HttpStatusCode.NotFound);
            IResult E(bool b) => Results.StatusCode(b ? HttpStatusCodes.Status404NotFound : (int)HttpStatus.Ok);
            [StatusCode] int F = AppCodes.UserExists;
            [StatusCode] int G = (int)AppCode.UserExists;
            AppCode H() => (AppCode)AppCodes.UserExists;
        }
        """);

    [Fact]
    public void Number_OfACodeThatShouldNotBeUsed_GetsNoName() => Shop.Verify(
        """
        using Shop;
        class C
        {
            bool A(AppCode code) => code == (AppCode)1010004 || code == (AppCode)1010005 || code == 0;
            bool B(HttpResponse response) => response.StatusCode == 305;
        }
        """);

    [Fact]
    public void Type_ThatLacksTheName_IsSilent() => (Projects.NetStandard with { IgnoredRules = [] }).Verify(
        """
        using System.Net;
        using System.Net.Http;
        class C
        {
            object A() => new HttpResponseMessage((HttpStatusCode)422);
            object B() => new HttpResponseMessage({|STG1003:(HttpStatusCode)404|});
        }
        """);

    [Fact]
    public void DefaultArgument_IsNotReported() => Shop.Verify(
        "class C { void M(WebApplication app) => app.MapGet(\"/\", () => \"\").Produces<string>(); }");
}
