using System.Globalization;
using StatusGen;

namespace Shop;

/// <summary>Prints what generated code can do without a web server.</summary>
internal static class CodeTour
{
    public static void Print(TextWriter output)
    {
        // A code is an enum member, and its number a constant.
        AppCode code = AppCode.UserNotExists;
        output.WriteLine($"AppCodes.UserNotExists   = {AppCodes.UserNotExists}");
        output.WriteLine($"GetKey()                 = {code.GetKey()}");
        output.WriteLine($"GetHttpStatus()          = {(int)code.GetHttpStatus()} {code.GetHttpStatus().GetReasonPhrase()}");
        output.WriteLine($"GetModule()              = {code.GetModule()}");
        output.WriteLine($"IsError()                = {code.IsError()}");

        // Look-ups: by key, by C# name, by number.
        output.WriteLine($"TryParse(USER_EXISTS)    = {AppCodes.TryParse("USER_EXISTS", out AppCode byKey)}, {byKey.GetName()}");
        output.WriteLine($"TryParse(1020003)        = {AppCodes.TryParse("1020003", out AppCode byNumber)}, {byNumber.GetName()}");
        output.WriteLine($"TryFromValue(1010004)    = {AppCodes.TryFromValue(1010004, out _)}");
        output.WriteLine($"IsDefined(499)           = {HttpStatusCodes.IsDefined(499)} in HttpStatus, {EdgeStatusCodes.IsDefined(EdgeStatusCodes.Status499ClientClosedRequest)} in EdgeStatus");

        // Messages follow the current UI culture.
        CultureInfo before = CultureInfo.CurrentUICulture;
        foreach (string language in (string[])["en", "zh-CN"])
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            output.WriteLine($"AppMessages ({language,-5})      = {AppMessages.UserNotExists(userId: 7)}; {AppMessages.OrderStockShort(product: "tea", left: 2)}");
        }

        // An exception carries its code, its arguments, and the message for the log.
        try
        {
            throw AppExceptions.UserNotExists(userId: 7);
        }
        catch (StatusCodeException exception) when (exception.Is(AppCode.UserNotExists))
        {
            output.WriteLine($"StatusCodeException      = {exception.Message}");
            output.WriteLine($"  for the client         = HTTP {(int)exception.HttpStatus}, {exception.GetMessage(CultureInfo.CurrentUICulture)}");
            output.WriteLine($"  arguments              = {string.Join(", ", exception.Arguments)}");
        }

        output.WriteLine();
        CultureInfo.CurrentUICulture = before;
    }
}
