using System;
using System.Globalization;
using System.Text;
using Contracts;
using StatusGen;

Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine(Orders.Describe(Guid.Empty));
Console.WriteLine(AppCode.OrderNotExists.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
Console.WriteLine(AppCodes.TryParse("-5".AsSpan(), out AppCode code) ? code.GetName() : "nothing");
Console.WriteLine(HttpStatus.Ok.GetReasonPhrase());
