using System.Collections.Generic;
using System.Text.Json;
using StatusGen.Clients;

namespace StatusGen;

/// <summary>
/// What a service answered instead of a result, read from any of the three styles: problem (RFC 9457), envelope, bare.
/// Reading it never fails for what a body holds; see <see cref="Fault"/>.
/// </summary>
public sealed class StatusCodeError : IHasStatusCode
{
    internal StatusCodeError(ErrorFacts facts)
    {
        Code = facts.Code;
        HasCode = facts.HasCode;
        Info = facts.Info;
        Key = facts.Key;
        Message = facts.Message;
        HttpStatus = facts.HttpStatus;
        Style = facts.Style;
        Arguments = facts.Arguments;
        Members = facts.Members;
        Fault = facts.Fault;
    }

    /// <summary>The number that the body carries, known here or not; where it carries none, the HTTP status, or 0 where that is not known either.</summary>
    public int Code { get; }

    /// <summary>Whether the body carries a code.</summary>
    public bool HasCode { get; }

    /// <summary>What the registry says about the code; null for a code that is not known here.</summary>
    public StatusCodeInfo? Info { get; }

    /// <summary>The key as received, else the registry's; empty where neither is known.</summary>
    public string Key { get; }

    /// <summary>The message as received; else the registry's, in the current UI culture; else the reason phrase.</summary>
    public string Message { get; }

    /// <summary>The HTTP status of the response; null where only its content was read and does not say it.</summary>
    public HttpStatus? HttpStatus { get; }

    /// <summary>What the body turned out to be.</summary>
    public StatusCodeResponseStyle Style { get; }

    /// <summary>The message arguments by name; empty where the body has none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Arguments { get; }

    /// <summary>Every member of the JSON object as received; empty where the body is no JSON object.</summary>
    public IReadOnlyDictionary<string, JsonElement> Members { get; }

    /// <summary>Why the body could not be read (<c>The body is text/html, not JSON.</c>); null where it could, and where there is none.</summary>
    public string? Fault { get; }

    /// <summary>The error as an exception.</summary>
    /// <returns>The exception, not yet thrown.</returns>
    public StatusCodeException ToException() => StatusCodeException.Of(this);

    /// <summary>Number, key and message, the HTTP status where it differs from the number, and the fault.</summary>
    /// <returns>A text for logs: <c>1010001 USER_NOT_EXISTS: user 7 does not exist (HTTP 404)</c>.</returns>
    public override string ToString() => ErrorText.Of(this);
}
