using System;
using System.Globalization;
using System.Text;
using Invariant;
using StatusGen;

Console.OutputEncoding = Encoding.UTF8;
AppCodes.Set.TryGetInfo(-7, out StatusCodeInfo info);
Console.WriteLine(info.GetMessage(CultureInfo.InvariantCulture));
Console.WriteLine(AppCode.Closed.GetMessage());
Console.WriteLine(info.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
Console.WriteLine(info.GetMessage(CultureInfo.GetCultureInfo("zh-Hant-TW")));
Console.WriteLine(HttpStatus.NotFound.GetMessage());
