using Microsoft.CodeAnalysis;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1016.</summary>
public sealed class UnfilledMessageTests
{
    private const string Envelope =
        """
        class ApiResponse
        {
            [StatusCode] public int Code { get; set; }
            public string? Message { get; set; }
            public static ApiResponse From(AppCode code, string? message = null, object? data = null) => new() { Code = (int)code, Message = message };
        }
        static class Extensions { public static ApiResponse ToApiResponse(this AppCode code, string? message = null) => ApiResponse.From(code, message); }

        """;

    [Fact]
    public void Template_ThatIsSent_IsReported() => Projects.Shop.Verify(
        Envelope +
        """
        class C : ControllerBase
        {
            object A() => {|STG1016:ApiResponse.From(AppCode.UserNotExists)|};
            object B() => {|STG1016:AppCode.UserNotExists.ToApiResponse()|};
            IResult D() => Results.Problem({|STG1016:AppCode.UserNotExists.GetMessage()|}, statusCode: 404);
            IActionResult E() => NotFound(new { message = {|STG1016:AppCode.UserNotExists.GetMessage()|} });
            object F() => new ProblemDetails { Detail = {|STG1016:AppCode.UserNotExists.GetMessage()|} };
            object G() => new ApiResponse { Message = {|STG1016:AppCode.UserNotExists.GetMessage()|} };
            async Task H(HttpResponse response) => await response.WriteAsync({|STG1016:AppCode.UserNotExists.GetMessage()|});
            object I() => ApiResponse.From(AppCode.UserNotExists, {|STG1016:AppCode.UserNotExists.GetMessage()|});
        }
        """);

    [Fact]
    public void Message_WithItsArguments_OrNotSent_IsNotReported() => Projects.Shop.Verify(
        Envelope +
        """
        class C : ControllerBase
        {
            object A() => ApiResponse.From(AppCode.UserNotExists, AppMessages.UserNotExists(7));
            object B() => ApiResponse.From(AppCode.UserExists);
            object D(AppCode code) => ApiResponse.From(code);
            string E() => AppCode.UserNotExists.GetMessage();
            IResult F(AppCode code) => Results.Problem(code.GetMessage());
            IResult G() => Results.Problem(AppCode.UserExists.GetMessage());
            IResult H() => Results.Problem(AppCode.UserNotExists.GetMessage().Replace("{userId}", "7"));
            void I() => Console.WriteLine(AppCode.UserNotExists.GetMessage());
        }
        """);

    /// <summary>With the envelope that is really generated: with all arguments by name a client can write the text itself.</summary>
    [Fact]
    public void Envelope_ThatIsCompletedAfterwards_IsNotReported() => Projects.Responding.Verify(
        """
        class C : ControllerBase
        {
            IActionResult A(long userId) => NotFound(ApiResponse.From(AppCode.UserNotExists).WithArgument("userId", userId));
            IActionResult B(long userId) => NotFound(ApiResponse.From(AppCode.UserNotExists).With("traceId", 1).WithArgument("userId", userId));
            object D(long userId, string name) => ApiResponse.From(AppCode.UserNotExists).WithArgument(name, userId);
            IActionResult E(long userId) { var reply = ApiResponse.From(AppCode.UserNotExists); reply.Message = AppMessages.UserNotExists(userId); return NotFound(reply); }
            IActionResult F(long userId) { ApiResponse reply; reply = ApiResponse.From(AppCode.UserNotExists); reply.WithArgument("userId", userId); return NotFound(reply); }
            object G(long userId) => ApiResponse<int>.From(AppCode.UserNotExists, 7).WithArgument("userId", userId);

            object N(long userId) => {|STG1016:ApiResponse.From(AppCode.UserNotExists)|}.WithArgument("user", userId);
            object O() => {|STG1016:ApiResponse.From(AppCode.UserNotExists)|}.With("userId", 7);
            object P() => {|STG1016:ApiResponse.From(AppCode.TransferFailed)|}.WithArgument("from", 1);
            object Q() => ApiResponse.From(AppCode.TransferFailed).WithArgument("from", 1).WithArgument("to", 2);
            object R() { var reply = {|STG1016:ApiResponse.From(AppCode.UserNotExists)|}; var other = ApiResponse.From(AppCode.Success); other.Message = "x"; return (reply, other); }
            object S() => {|STG1016:ApiResponse<int>.From(AppCode.UserNotExists, 7)|};
        }
        """);

    [Fact]
    public void Message_ShowsWhatTheClientWouldRead()
    {
        Diagnostic found = Projects.Shop.Verify("class C { IResult D() => Results.Problem({|STG1016:AppCode.UserNotExists.GetMessage()|}); }").Single();

        Assert.Equal(
            "The message of AppCode.UserNotExists has arguments, so the client would read '{userId}': send AppMessages.UserNotExists(...).",
            found.GetMessage(null));
        Assert.Equal("Shop.AppMessages.UserNotExists", found.Properties["replacement"]);
    }
}
