using System.Collections.Generic;
using System.Text.Json;

namespace StatusGen.Clients;

/// <summary>Message arguments as a service sent them.</summary>
internal static class ReceivedArguments
{
    /// <summary>In the order of the registry; empty for a code that is not known here.</summary>
    public static object?[] InOrder(StatusCodeError error) => error.Info is { } info ? InOrder(info, error.Arguments) : [];

    public static object?[] InOrder(StatusCodeInfo info, IReadOnlyDictionary<string, JsonElement> arguments)
    {
        object?[] values = new object?[info.Arguments.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = arguments.TryGetValue(info.Arguments[i], out JsonElement value) ? JsonText.ValueOf(value) : null;
        return values;
    }

    /// <summary>As they were received.</summary>
    public static IReadOnlyList<KeyValuePair<string, object?>> List(StatusCodeError error)
    {
        List<KeyValuePair<string, object?>> arguments = [];
        foreach (KeyValuePair<string, JsonElement> argument in error.Arguments)
            arguments.Add(new KeyValuePair<string, object?>(argument.Key, JsonText.ValueOf(argument.Value)));
        return arguments.AsReadOnly();
    }

    /// <summary>Whether the message can be made again, in any language.</summary>
    public static bool AreComplete(StatusCodeError error)
    {
        if (error.Info is not { } info)
            return false;

        foreach (string name in info.Arguments)
        {
            if (!error.Arguments.ContainsKey(name))
                return false;
        }

        return true;
    }
}
