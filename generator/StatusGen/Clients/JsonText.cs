using System;
using System.Collections.Generic;
using System.Text.Json;
using StatusGen.Tables;

namespace StatusGen.Clients;

/// <summary>Reads single values of a body that may hold anything.</summary>
internal static class JsonText
{
    private const string NoText = "\uFFFD";

    public static JsonElement? Find(IReadOnlyDictionary<string, JsonElement> members, string? name) =>
        name is not null && members.TryGetValue(name, out JsonElement value) ? value : null;

    /// <summary>The text, or null where the member is missing or is no text.</summary>
    public static string? TextOf(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.String } text)
            return null;

        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is valid JSON, but no text.
            return null;
        }
    }

    /// <summary>A number, also as text: some servers write every number so.</summary>
    public static int? NumberOf(JsonElement? value)
    {
        if (value is { ValueKind: JsonValueKind.Number } number)
            return number.TryGetInt32(out int result) ? result : null;
        return TextOf(value) is { } text && NumberText.TryRead(text.AsSpan(), out int read) ? read : null;
    }

    /// <summary>The value as C# has it, for messages: texts, numbers and truth values; all else stays JSON. What is no text is U+FFFD.</summary>
    public static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => TextOf(value) ?? NoText,
        JsonValueKind.Number => NumericValueOf(value),
        _ => HasText(value) ? value : NoText,
    };

    // Bytes that are no UTF-8 pass the parser, and a message would meet them first.
    private static bool HasText(JsonElement value)
    {
        try
        {
            return value.GetRawText().Length > 0;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private static object NumericValueOf(JsonElement value)
    {
        if (value.TryGetInt64(out long integer))
            return integer;
        if (value.TryGetDecimal(out decimal number))
            return number;
        return value.TryGetDouble(out double real) && !double.IsInfinity(real) ? real : value;
    }
}
