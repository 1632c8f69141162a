using System;
using Template;

Console.WriteLine(AppMessages.UserNotExists(userId: 7));
Console.WriteLine(AppCode.InternalError.IsRetryable());
