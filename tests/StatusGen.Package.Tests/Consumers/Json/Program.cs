using System;
using System.Globalization;
using System.Text;
using Json;
using StatusGen;

Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
Console.WriteLine(AppCodes.UserNotExists);
Console.WriteLine(AppCode.UserNotExists.GetHttpStatus());
Console.WriteLine(AppMessages.UserNotExists(userId: 7));
Console.WriteLine(AppCodes.TryParse("USER_NOT_EXISTS", out AppCode code) && code == AppCode.UserNotExists);
Console.WriteLine(OrderCode.OrderPaid.GetKey());
Console.WriteLine(HttpStatusCodes.Status404NotFound);
Console.WriteLine(HttpStatus.NotFound.GetReasonPhrase());
try
{
    throw AppExceptions.UserNotExists(userId: 7);
}
catch (StatusCodeException exception) when (exception.Is(AppCode.UserNotExists))
{
    Console.WriteLine(exception.Message);
}
