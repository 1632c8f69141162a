using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>The JSON members that the registry names; null leaves a member out.</summary>
internal readonly struct MemberNames
{
    // As the registry has them; what is written is escaped.
    private readonly string?[]? _names;

    private MemberNames(string? code, string? message, string? data, string? name, string? arguments)
    {
        _names = [code, message, data, name, arguments];
        Code = Encode(code);
        Message = Encode(message);
        Data = Encode(data);
        Name = Encode(name);
        Arguments = Encode(arguments);
    }

    public JsonEncodedText? Code { get; }

    public JsonEncodedText? Message { get; }

    public JsonEncodedText? Data { get; }

    public JsonEncodedText? Name { get; }

    public JsonEncodedText? Arguments { get; }

    public static MemberNames Of(StatusCodeResponseFormat format, BodyKind body)
    {
        switch (body)
        {
            case BodyKind.Envelope:
                return new MemberNames(
                    format.CodeMember, format.MessageMember, format.DataMember, format.NameMember, format.ArgumentsMember);

            case BodyKind.Problem:
                // The message is the problem's own 'detail'.
                return new MemberNames(format.CodeMember, null, format.DataMember, NameOf(format, body), ArgumentsOf(format, body));

            default:
                return default;
        }
    }

    // Key and arguments are what tells one problem from another, so they are there although envelopes leave them out by default.
    public static string? NameOf(StatusCodeResponseFormat format, BodyKind body) =>
        format.NameMember ?? (body == BodyKind.Problem ? Free("key", format.CodeMember, format.DataMember, format.ArgumentsMember) : null);

    public static string? ArgumentsOf(StatusCodeResponseFormat format, BodyKind body) =>
        format.ArgumentsMember ?? (body == BodyKind.Problem ? Free("args", format.CodeMember, format.DataMember, format.NameMember) : null);

    /// <summary>In any case: many readers take <c>Code</c> for <c>code</c>, and the last one counts.</summary>
    public bool Contains(string name) => _names?.Contains(name, StringComparer.OrdinalIgnoreCase) == true;

    private static string? Free(string name, params ReadOnlySpan<string?> others) => others.Contains(name) ? null : name;

    // As the framework's own default writes names.
    private static JsonEncodedText? Encode(string? name) =>
        name is null ? null : JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
