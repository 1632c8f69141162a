using System;
using System.Collections.Generic;

namespace StatusGen.AspNetCore.Responses;

internal static class MessageArguments
{
    /// <summary>The arguments by name, in the order of the registry.</summary>
    public static IReadOnlyList<KeyValuePair<string, object?>> List(StatusCodeInfo info, object?[] arguments)
    {
        IReadOnlyList<string> names = info.Arguments;
        KeyValuePair<string, object?>[] list = new KeyValuePair<string, object?>[names.Count];
        for (int i = 0; i < list.Length; i++)
            list[i] = new KeyValuePair<string, object?>(names[i], i < arguments.Length ? arguments[i] : null);
        return Array.AsReadOnly(list);
    }
}
