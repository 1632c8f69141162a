using System;
using System.Globalization;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatusGen.Envelopes;

/// <summary>
/// Turns a value into JSON at once. So an envelope holds nothing for which the serializer of a trimmed application would
/// have to know another type, and what was read can always be written again.
/// </summary>
internal static class ValueElement
{
    public static JsonElement Of(object? value) => value switch
    {
        JsonElement element => element.ValueKind == JsonValueKind.Undefined ? throw NotJson(value) : element.Clone(),
        JsonDocument document => document.RootElement.Clone(),
        JsonNode node => Parse(node.ToJsonString()),
        null => Write(static (writer, _) => writer.WriteNullValue(), 0),
        string text => Write(static (writer, value) => writer.WriteStringValue(value), text),
        char character => Of(character.ToString()),
        bool truth => Write(static (writer, value) => writer.WriteBooleanValue(value), truth),
        byte or sbyte or short or ushort or int or long => Write(
            static (writer, value) => writer.WriteNumberValue(value), Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        uint or ulong => Write(
            static (writer, value) => writer.WriteNumberValue(value), Convert.ToUInt64(value, CultureInfo.InvariantCulture)),
        decimal number => Write(static (writer, value) => writer.WriteNumberValue(value), number),
        double number => IsFinite(number) ? Write(static (writer, value) => writer.WriteNumberValue(value), number) : throw NotJson(value),
        float number => IsFinite(number) ? Write(static (writer, value) => writer.WriteNumberValue(value), number) : throw NotJson(value),
        Guid id => Write(static (writer, value) => writer.WriteStringValue(value), id),
        DateTime time => Write(static (writer, value) => writer.WriteStringValue(value), time),
        DateTimeOffset time => Write(static (writer, value) => writer.WriteStringValue(value), time),
        TimeSpan time => Of(time.ToString("c", CultureInfo.InvariantCulture)),
        Uri address => Of(address.OriginalString),
        _ => Serialize(value),
    };

    private static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    private static JsonElement Write<T>(Action<Utf8JsonWriter, T> write, T value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
            write(writer, value);
        return Parse(stream.ToArray());
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

#if NET
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Guarded by IsReflectionEnabledByDefault, which is off in trimmed applications.")]
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Guarded by IsReflectionEnabledByDefault, which is off in native applications.")]
#endif
    private static JsonElement Serialize(object value)
    {
        if (!JsonSerializer.IsReflectionEnabledByDefault)
        {
            throw new ArgumentException(
                $"A {value.GetType()} cannot become JSON here, because reflection-based serialization is off; pass the JsonElement that JsonSerializer.SerializeToElement makes of it with your JsonSerializerContext.",
                nameof(value));
        }

        try
        {
            return JsonSerializer.SerializeToElement(value, value.GetType(), WebOptions.Instance);
        }
        catch (Exception exception) when (exception is NotSupportedException or JsonException or InvalidOperationException)
        {
            throw new ArgumentException($"A {value.GetType()} has no JSON: {exception.Message}", nameof(value), exception);
        }
    }

    private static ArgumentException NotJson(object value) => new($"{value.GetType()} '{value}' has no JSON.", nameof(value));

    /// <summary>Made where reflection is used, not before.</summary>
    private static class WebOptions
    {
        public static readonly JsonSerializerOptions Instance = new(JsonSerializerDefaults.Web);
    }
}
