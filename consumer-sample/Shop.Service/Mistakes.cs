using StatusGen;

namespace Shop;

/// <summary>
/// One mistake a rule, each with its rule's number. Not part of the service: build it with
/// <c>dotnet build consumer-sample/Shop.Service -p:ShowMistakes=true</c> and read what the analyzer says.
/// </summary>
internal static class Mistakes
{
    public static IResult Stg1001() => Results.StatusCode(498);

    public static AppCode Stg1002() => (AppCode)1010004;

    public static IResult Stg1003() => Results.StatusCode(404);

    public static IResult Stg1004() => Results.StatusCode(AppCodes.UserNotExists);

    public static PaymentCode Stg1005() => (PaymentCode)404;

    public static IResult Stg1006(User user) => Results.Json(user, statusCode: StatusCodes.Status204NoContent);

    public static void Stg1007(HttpContext context) => context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;

    public static IResult Stg1008() => Results.Json(AppCode.UserExists, statusCode: StatusCodes.Status200OK);

    public static void Stg1009(WebApplication app) => app.MapPost("/mistake", () => Results.StatusCode(StatusCodes.Status304NotModified));

    public static IResult Stg1010() => Results.StatusCode(StatusCodes.Status418ImATeapot);

    public static IResult Stg1011() => Results.StatusCode(StatusCodes.Status100Continue);

    public static IResult Stg1012() => Results.Problem(statusCode: StatusCodes.Status200OK);

    public static string Stg1013(PaymentCode code) => code switch
    {
        PaymentCode.PaymentFound => "found",
        PaymentCode.PaymentAccepted => "accepted",
    };

    public static bool Stg1014(AppCode code) => Enum.IsDefined(code);

    public static void Stg1015(WebApplication app) =>
        app.MapGet("/mistake", () => Results.StatusCode(StatusCodes.Status409Conflict)).Produces(StatusCodes.Status200OK);

    public static ApiResponse Stg1016() => ApiResponse.From(AppCode.UserNotExists);
}
