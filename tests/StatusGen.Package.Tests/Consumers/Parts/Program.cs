using System;
using Parts;

foreach (AppCode code in AppCodes.All)
    Console.WriteLine($"{(int)code} {code.GetName()} {code.GetModule()}");
