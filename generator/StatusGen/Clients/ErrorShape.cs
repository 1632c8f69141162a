using System;
using System.Collections.Generic;
using System.Text.Json;

namespace StatusGen.Clients;

/// <summary>Where a style keeps what an error says.</summary>
internal readonly struct ErrorShape
{
    private readonly string? _code;
    private readonly string? _message;
    private readonly string? _name;
    private readonly string? _arguments;

    private ErrorShape(StatusCodeResponseFormat format, StatusCodeResponseStyle style, string? message, string? name, string? arguments)
    {
        Style = style;
        _code = format.CodeMember;
        _message = message;
        _name = name;
        _arguments = arguments;
    }

    public StatusCodeResponseStyle Style { get; }

    /// <summary>A problem may come from a service that sends envelopes, too: of its framework. The bare style has no members.</summary>
    public static ErrorShape? Of(StatusCodeResponseFormat format, bool isProblem)
    {
        if (isProblem || format.Style == StatusCodeResponseStyle.Problem)
            return new ErrorShape(format, StatusCodeResponseStyle.Problem, null, format.NameMember ?? "key", format.ArgumentsMember ?? "args");
        return format.Style == StatusCodeResponseStyle.Envelope
            ? new ErrorShape(format, StatusCodeResponseStyle.Envelope, format.MessageMember, format.NameMember, format.ArgumentsMember)
            : null;
    }

    /// <summary>The number; where the registry leaves it out, the key tells it.</summary>
    public int? CodeOf(IReadOnlyDictionary<string, JsonElement> members, StatusCodeSet set)
    {
        if (JsonText.NumberOf(JsonText.Find(members, _code)) is { } code)
            return code;
        return KeyOf(members) is { } key && set.TryParse(key.AsSpan(), out StatusCodeInfo info) ? info.Code : null;
    }

    public string? KeyOf(IReadOnlyDictionary<string, JsonElement> members) => JsonText.TextOf(JsonText.Find(members, _name));

    public string? MessageOf(IReadOnlyDictionary<string, JsonElement> members) =>
        Style == StatusCodeResponseStyle.Problem
            ? JsonText.TextOf(JsonText.Find(members, "detail")) ?? JsonText.TextOf(JsonText.Find(members, "title"))
            : JsonText.TextOf(JsonText.Find(members, _message));

    /// <summary>The arguments, or null where there are none, or where their names are no text.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ArgumentsOf(IReadOnlyDictionary<string, JsonElement> members)
    {
        if (JsonText.Find(members, _arguments) is not { ValueKind: JsonValueKind.Object } value)
            return null;

        Dictionary<string, JsonElement> arguments = new(StringComparer.Ordinal);
        try
        {
            foreach (JsonProperty argument in value.EnumerateObject())
                arguments[argument.Name] = argument.Value;
        }
        catch (InvalidOperationException)
        {
            return null;
        }

        return arguments;
    }
}
