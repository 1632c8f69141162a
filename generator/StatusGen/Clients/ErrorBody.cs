using System;
using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace StatusGen.Clients;

/// <summary>The body of a response as the members of a JSON object, or why it is none. A proxy may send anything.</summary>
internal sealed class ErrorBody
{
    private static readonly Dictionary<string, JsonElement> None = [];

    private ErrorBody(Dictionary<string, JsonElement> members, bool isProblem, string? fault)
    {
        Members = members;
        IsProblem = isProblem;
        Fault = fault;
    }

    public IReadOnlyDictionary<string, JsonElement> Members { get; }

    /// <summary>Whether the media type is that of RFC 9457.</summary>
    public bool IsProblem { get; }

    public string? Fault { get; }

    public static ErrorBody Empty { get; } = new(None, false, null);

    public static ErrorBody Faulty(string fault) => new(None, false, fault);

    public static bool IsJson(MediaTypeHeaderValue? contentType) =>
        contentType?.MediaType is { } type
        && (type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    public static ErrorBody Parse(ReadOnlyMemory<byte> bytes, MediaTypeHeaderValue? contentType)
    {
        if (!TryDecode(bytes, contentType?.CharSet, out ReadOnlyMemory<byte> json))
            return Faulty($"The body has the charset {contentType?.CharSet}, which is not known here.");

        int start = 0;
        while (start < json.Length && json.Span[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            start++;
        if (start == json.Length)
            return Empty;
        if (!IsJson(contentType) && json.Span[start] != '{')
            return Faulty(contentType?.MediaType is { } type ? $"The body is {type}, not JSON." : "The body is not JSON.");

        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return new ErrorBody(MembersOf(document.RootElement), IsProblemType(contentType), null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second comes from a name with half a surrogate pair.
            return Faulty("The body is not valid JSON.");
        }
    }

    public static bool IsProblemType(MediaTypeHeaderValue? contentType) =>
        string.Equals(contentType?.MediaType, "application/problem+json", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, JsonElement> MembersOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return None;

        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in root.Clone().EnumerateObject())
            members[member.Name] = member.Value;
        return members;
    }

    /// <summary>JSON is UTF-8 (RFC 8259, Section 8.1), but older servers name another charset and mean it.</summary>
    private static bool TryDecode(ReadOnlyMemory<byte> bytes, string? charset, out ReadOnlyMemory<byte> json)
    {
        json = bytes;
        Encoding encoding = Encoding.UTF8;
        if (charset?.Trim('"', ' ') is { Length: > 0 } name)
        {
            try
            {
                encoding = Encoding.GetEncoding(name);
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
                // The second is of an encoding that .NET knows and refuses: UTF-7.
                return false;
            }
        }
        else if (bytes.Span.StartsWith(Encoding.Unicode.GetPreamble()))
        {
            encoding = Encoding.Unicode;
        }
        else if (bytes.Span.StartsWith(Encoding.BigEndianUnicode.GetPreamble()))
        {
            encoding = Encoding.BigEndianUnicode;
        }

        if (encoding is not UTF8Encoding)
            json = Encoding.UTF8.GetBytes(encoding.GetString(bytes.ToArray()));
        if (json.Span.StartsWith(Encoding.UTF8.GetPreamble()))
            json = json.Slice(Encoding.UTF8.GetPreamble().Length);
        return true;
    }
}
