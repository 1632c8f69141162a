using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>Writes single values; simple ones without metadata, which a trimmed application need not have for them.</summary>
internal static class JsonValue
{
    public static void WriteData(Utf8JsonWriter writer, in BodyContent content, JsonSerializerOptions options)
    {
        if (content.WrittenData is { } written)
            writer.WriteRawValue(written.Span, skipInputValidation: true);
        else
            Write(writer, content.Data, content.DeclaredType, options);
    }

    public static void Write(Utf8JsonWriter writer, object? value, Type? declaredType, JsonSerializerOptions options)
    {
        if (value is null)
            writer.WriteNullValue();
        else if (options.TryGetTypeInfo(value.GetType(), out _) || !TryWriteSimple(writer, value))
            JsonSerializer.Serialize(writer, value, JsonSettings.TypeInfoOf(value, declaredType, options));
    }

    /// <summary>A message argument may be anything: what JSON cannot write is there as text.</summary>
    public static void WriteArgument(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        if (TryWriteSimple(writer, value))
            return;
        if (TrySerialize(value!, options) is { } json)
            writer.WriteRawValue(json, skipInputValidation: true);
        else
            writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    /// <summary>To the side: what fails midway must leave nothing in the body. Null for a type, a delegate, a cycle.</summary>
    private static byte[]? TrySerialize(object value, JsonSerializerOptions options)
    {
        try
        {
            return options.TryGetTypeInfo(value.GetType(), out JsonTypeInfo? typeInfo) ? JsonSerializer.SerializeToUtf8Bytes(value, typeInfo) : null;
        }
        catch (Exception exception) when (exception is NotSupportedException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryWriteSimple(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                return true;
            case string text:
                writer.WriteStringValue(text);
                return true;
            case int number:
                writer.WriteNumberValue(number);
                return true;
            case long number:
                writer.WriteNumberValue(number);
                return true;
            case decimal number:
                writer.WriteNumberValue(number);
                return true;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                return true;
            case double number:
                // JSON has no such number.
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                return true;
            case bool flag:
                writer.WriteBooleanValue(flag);
                return true;
            case Guid id:
                writer.WriteStringValue(id);
                return true;
            case DateTime moment:
                writer.WriteStringValue(moment);
                return true;
            case DateTimeOffset moment:
                writer.WriteStringValue(moment);
                return true;
            default:
                return false;
        }
    }
}
