using StatusGen.CodeFixes.Rules;
using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1001 and STG1002.</summary>
public sealed class NearestCodeFixTests
{
    private static readonly FixScenario Shop = new(Projects.Shop, new NearestCodeFix());

    [Fact]
    public void UnknownStatus_GetsTheNearestOnes()
    {
        const string Source = "class C { IResult M() => Results.StatusCode(499); }";

        Assert.Equal(["Change to HttpStatusCodes.Status409Conflict", "Change to HttpStatusCodes.Status429TooManyRequests"], Shop.Titles(Source));
        Shop.Verify(Source, "Change to HttpStatusCodes.Status429TooManyRequests", "class C { IResult M() => Results.StatusCode(HttpStatusCodes.Status429TooManyRequests); }");
    }

    [Fact]
    public void UnknownApplicationCode_GetsTheNearestOnes()
    {
        Shop.Verify("class C { AppCode M() => (AppCode)1010003; }", "Change to AppCode.UserExists", "class C { AppCode M() => AppCode.UserExists; }");
        Shop.Verify("class C { [StatusCode] int M = 1010003; }", "Change to AppCodes.UserExists", "class C { [StatusCode] int M = AppCodes.UserExists; }");
    }

    [Fact]
    public void Type_WithoutTheName_GetsTheNumber() => (Shop with { Project = Projects.Shop with { Platform = TargetPlatform.NetStandard20 }, HasGlobalUsings = false }).Verify(
        """
        using System.Net;
        using System.Net.Http;
        class C { object M() => new HttpResponseMessage((HttpStatusCode) 492); }
        """,
        "Change to 422",
        """
        using System.Net;
        using System.Net.Http;
        class C { object M() => new HttpResponseMessage((HttpStatusCode) 422); }
        """);
}
