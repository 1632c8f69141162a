using StatusGen.CodeFixes.Rules;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1003.</summary>
public sealed class UnnamedNumberFixTests
{
    private static readonly FixScenario Shop = new(Projects.Shop, new UnnamedNumberFix());

    [Fact]
    public void Number_BecomesTheConstant() => Shop.Verify(
        "class C { IResult M() => Results.StatusCode(/* none */ 404 /* there */); }",
        "Use HttpStatusCodes.Status404NotFound",
        "class C { IResult M() => Results.StatusCode(/* none */ HttpStatusCodes.Status404NotFound /* there */); }");

    [Fact]
    public void Cast_BecomesTheMemberOfTheEnum()
    {
        Shop.Verify(
            "class C { object M() => new HttpResponseMessage((HttpStatusCode)404); }",
            "Use HttpStatusCode.NotFound",
            "class C { object M() => new HttpResponseMessage(HttpStatusCode.NotFound); }");
        Shop.Verify(
            "class C { AppCode M() => (AppCode)1010001; }",
            "Use AppCode.UserNotExists",
            "class C { AppCode M() => AppCode.UserNotExists; }");
    }

    [Fact]
    public void File_ThatUsesAspNetsConstants_GetsAnotherOne() => Shop.Verify(
        """
        class C
        {
            IResult A() => Results.StatusCode(StatusCodes.Status200OK);
            IResult B() => Results.StatusCode(404);
        }
        """,
        "Use StatusCodes.Status404NotFound",
        """
        class C
        {
            IResult A() => Results.StatusCode(StatusCodes.Status200OK);
            IResult B() => Results.StatusCode(StatusCodes.Status404NotFound);
        }
        """);

    [Fact]
    public void Namespace_ThatIsNotInSight_GetsItsUsing()
    {
        FixScenario bare = Shop with { HasGlobalUsings = false };
        bare.Verify(
            """
            // About this file.
            using Microsoft.AspNetCore.Http;

            namespace Web
            {
                class C { IResult M() => Results.StatusCode(404); }
            }
            """,
            "Use HttpStatusCodes.Status404NotFound",
            """
            // About this file.
            using Microsoft.AspNetCore.Http;
            using StatusGen;

            namespace Web
            {
                class C { IResult M() => Results.StatusCode(HttpStatusCodes.Status404NotFound); }
            }
            """);
        bare.Verify(
            """
            namespace Web;

            class C
            {
                [StatusGen.StatusCode]
                int Code = 1010001;
            }
            """,
            "Use AppCodes.UserNotExists",
            """
            using Shop;

            namespace Web;

            class C
            {
                [StatusGen.StatusCode]
                int Code = AppCodes.UserNotExists;
            }
            """);
    }

    [Fact]
    public void Name_ThatAnotherTypeHasAlready_IsQualified() => Shop.Verify(
        """
        class HttpStatusCodes { }
        class C { IResult M() => Results.StatusCode(404); }
        """,
        "Use HttpStatusCodes.Status404NotFound",
        """
        class HttpStatusCodes { }
        class C { IResult M() => Results.StatusCode(StatusGen.HttpStatusCodes.Status404NotFound); }
        """);

    [Fact]
    public void EveryNumber_IsReplacedAtOnce_AndStaysAConstant() => (Shop with { HasGlobalUsings = false }).VerifyAll(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        [ProducesResponseType(404)]
        class C : ControllerBase
        {
            const int Status = 404;
            bool A(HttpResponse response) => response.StatusCode is 404 or (409) && response is { StatusCode: 410 };
            int B(HttpResponse response, [StatusGen.StatusCode(typeof(Shop.AppCode))] int code = 1010001)
            {
                switch (response.StatusCode)
                {
                    case 404:
                        return response.StatusCode switch { 500 => 1, _ => 2 };
                    default:
                        return 3;
                }
            }

            object D(bool b) => StatusCode(b ? 404 : 500, Problem(statusCode: 500));
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Shop;
        using StatusGen;

        [ProducesResponseType(HttpStatusCodes.Status404NotFound)]
        class C : ControllerBase
        {
            const int Status = 404;
            bool A(HttpResponse response) => response.StatusCode is HttpStatusCodes.Status404NotFound or (HttpStatusCodes.Status409Conflict) && response is { StatusCode: HttpStatusCodes.Status410Gone };
            int B(HttpResponse response, [StatusGen.StatusCode(typeof(Shop.AppCode))] int code = AppCodes.UserNotExists)
            {
                switch (response.StatusCode)
                {
                    case HttpStatusCodes.Status404NotFound:
                        return response.StatusCode switch { HttpStatusCodes.Status500InternalServerError => 1, _ => 2 };
                    default:
                        return 3;
                }
            }

            object D(bool b) => StatusCode(b ? HttpStatusCodes.Status404NotFound : HttpStatusCodes.Status500InternalServerError, Problem(statusCode: HttpStatusCodes.Status500InternalServerError));
        }
        """);
}
