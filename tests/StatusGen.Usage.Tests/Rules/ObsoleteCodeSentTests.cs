using Microsoft.CodeAnalysis;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1010.</summary>
public sealed class ObsoleteCodeSentTests
{
    private const string Envelope =
        """
        class ApiResponse
        {
            [StatusCode] public int Code { get; set; }
            public static ApiResponse From(AppCode code, string? message = null, object? data = null) => new() { Code = (int)code };
        }

        """;

    [Fact]
    public void HttpStatus_OutOfUse_IsReported() => Assert.Equal(
        [
            "warning STG1010: 305 Use Proxy must not be sent any more, it is unsafe: a response must not configure a proxy (RFC 7231, Appendix B).",
            "warning STG1010: 306 (Unused) must not be sent any more, it is no longer used: the number is reserved.",
            "warning STG1010: 418 (Unused) must not be sent any more, it is reserved, not for use: send the 4xx code that fits.",
            "warning STG1010: 510 Not Extended must not be sent any more, it is obsolete: the HTTP Extension Framework (RFC 2774) is historic.",
        ],
        Projects.Web.Messages(
            """
            class C : ControllerBase
            {
                IActionResult A() => StatusCode({|STG1010:305|});
                void B(HttpResponse response) => response.StatusCode = {|STG1010:306|};
                IResult D() => Results.StatusCode({|STG1010:StatusCodes.Status418ImATeapot|});
                IResult E() => Results.Json("x", statusCode: {|STG1010:510|});
            }
            """));

    [Fact]
    public void Comparison_OrDescription_IsNotReported() => Projects.Shop.Verify(
        """
        [ProducesResponseType(418)]
        class C : ControllerBase
        {
            [StatusCode] int Code { get; set; }
            bool A(HttpResponse response) => response.StatusCode == 418 || response.StatusCode is 305;
            object B() => new HttpResponseMessage(HttpStatusCode.UseProxy);
            bool D(AppCode code) => code == AppCode.UserLocked || code is AppCode.UserSuspended || Code == AppCodes.UserLocked;
            IResult E() => Results.StatusCode(402);
        }
        """);

    [Fact]
    public void ApplicationCode_OutOfUse_IsReported()
    {
        Diagnostic[] found =
        [
            .. Projects.Shop.Verify(
                Envelope +
                """
                class C
                {
                    object A() => new ApiResponse { Code = {|STG1010:AppCodes.UserLocked|} };
                    object B() => ApiResponse.From({|STG1010:AppCode.UserSuspended|});
                    object D() => ApiResponse.From({|STG1010:AppCode.UserLocked|}, "x");
                    object E() => ApiResponse.From(AppCode.UserExists);
                    string F() => Text(AppCode.UserLocked);
                    string Text(AppCode code) => code.GetName();
                }
                """),
        ];

        Assert.Equal([DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Error], found.Select(diagnostic => diagnostic.Severity));
        Assert.Equal("AppCode.UserLocked is retired and never sent again: choose its successor, which status-codes.json names.", found[0].GetMessage(null));
        Assert.Equal("AppCode.UserSuspended is deprecated: choose the code to send instead, which status-codes.json names.", found[1].GetMessage(null));
    }

    /// <summary>By its parameter, and as the call that makes an envelope.</summary>
    [Fact]
    public void Envelope_WhoseParameterIsASink_IsReportedOnce() => Projects.Shop.Verify(
        Envelope.Replace("From(AppCode", "From([StatusCode] AppCode", StringComparison.Ordinal) +
        """
        class C
        {
            object A() => ApiResponse.From({|STG1010:AppCode.UserSuspended|});
            object B() => ApiResponse.From({|STG1010:AppCode.UserLocked|}, "x");
            object D() => ApiResponse.From(AppCode.UserExists);
        }
        """);
}
