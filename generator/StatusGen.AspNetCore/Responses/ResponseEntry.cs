using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using StatusGen.AspNetCore.Bodies;

namespace StatusGen.AspNetCore.Responses;

/// <summary>All that the responses of one entry have in common; made once for each response type.</summary>
internal sealed class ResponseEntry
{
    private readonly MemberNames _members;

    private ResponseEntry(StatusCodeInfo info, StatusCodeResponseFormat format)
    {
        Info = info;
        Format = format;
        StatusCode = WireStatus.Of(info, format);
        Body = BodyOf(info, format, StatusCode);
        ReasonPhrase = ReasonPhraseOf(info, StatusCode);
        _members = MemberNames.Of(format, Body);
        Problem = Body == BodyKind.Problem ? new ProblemType(info) : null;
    }

    public StatusCodeInfo Info { get; }

    public StatusCodeResponseFormat Format { get; }

    /// <summary>What goes on the status line.</summary>
    public int StatusCode { get; }

    public BodyKind Body { get; }

    /// <summary>Set where the server knows none for the status.</summary>
    public string? ReasonPhrase { get; }

    /// <summary>Set where the body is a problem.</summary>
    public ProblemType? Problem { get; }

    public ref readonly MemberNames Members => ref _members;

    /// <summary>Whether the body is a JSON object of ours.</summary>
    public bool HasMembers => Body is BodyKind.Envelope or BodyKind.Problem;

    public bool HasMessage => Body == BodyKind.Problem || (Body == BodyKind.Envelope && _members.Message is not null);

    /// <summary>What a body without members is called in an error message.</summary>
    public string BodyName => Body == BodyKind.None ? "no body" : Body == BodyKind.Value ? "its value alone" : "a body without a message";

    public static ResponseEntry Of(StatusCodeInfo info, StatusCodeResponseFormat format) => new(info, format);

    /// <summary>The entry of a generated response type.</summary>
    public static ResponseEntry Of(StatusCodeSet set, StatusCodeResponseFormat format, Type responseType) => new(EntryOfType.Find(set, responseType), format);

    public string? ContentTypeOf(object? data) => Body switch
    {
        BodyKind.None => null,
        BodyKind.Value => data is null ? null : ContentTypes.Json,
        BodyKind.Problem => ContentTypes.Problem,
        _ => ContentTypes.Json,
    };

    public bool WritesMember(string name) => _members.Contains(name) || (Body == BodyKind.Problem && ProblemType.Defines(name));

    public StatusCodeResponseMetadata Describe(Type? bodyType) => Body switch
    {
        BodyKind.Problem => new StatusCodeResponseMetadata(this, typeof(ProblemDetails), ContentTypes.Problem),
        BodyKind.None => new StatusCodeResponseMetadata(this, typeof(void), null),
        _ when bodyType is null => new StatusCodeResponseMetadata(this, typeof(void), null),
        _ => new StatusCodeResponseMetadata(this, bodyType, ContentTypes.JsonWithoutCharset),
    };

    private static BodyKind BodyOf(StatusCodeInfo info, StatusCodeResponseFormat format, int statusCode)
    {
        if (!HttpSetOf(info).AllowsBody(statusCode))
            return BodyKind.None;

        return format.Style switch
        {
            StatusCodeResponseStyle.Envelope => BodyKind.Envelope,
            StatusCodeResponseStyle.Problem when info.IsError => BodyKind.Problem,
            _ => BodyKind.Value,
        };
    }

    private static StatusCodeSet HttpSetOf(StatusCodeInfo info) => info.Set.Kind == StatusCodeKind.Http ? info.Set : HttpStatusCodes.Set;

    private static string? ReasonPhraseOf(StatusCodeInfo info, int statusCode)
    {
        if (ReasonPhrases.GetReasonPhrase(statusCode).Length > 0)
            return null;

        string phrase = HttpSetOf(info).GetReasonPhrase(statusCode);
        return HeaderValue.IsSafe(phrase) ? phrase : null;
    }
}
