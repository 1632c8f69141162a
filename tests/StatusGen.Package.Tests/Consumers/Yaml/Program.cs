using System;
using System.Globalization;
using Yaml;

Console.WriteLine(AppCode.UserExists.GetMessage(CultureInfo.GetCultureInfo("de")));
Console.WriteLine(AppCode.UserExists.GetModule());
