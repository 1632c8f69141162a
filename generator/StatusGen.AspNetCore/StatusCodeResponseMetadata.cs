using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Http.Metadata;
using StatusGen.AspNetCore.Bodies;
using StatusGen.AspNetCore.Exceptions;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore;

/// <summary>Says in an endpoint's metadata that it may answer with a status code, and what the response holds.</summary>
public sealed class StatusCodeResponseMetadata : IProducesResponseTypeMetadata
{
    private readonly string[] _contentTypes;

    private readonly ResponseEntry _entry;

    internal StatusCodeResponseMetadata(ResponseEntry entry, Type type, string? contentType)
    {
        _entry = entry;
        Type = type;
        _contentTypes = contentType is null ? [] : [contentType];
    }

    /// <summary>The code.</summary>
    public StatusCodeInfo Info => _entry.Info;

    /// <summary>What goes on the status line.</summary>
    public int StatusCode => _entry.StatusCode;

    /// <summary>The type of the body; <c>void</c> where there is none.</summary>
    public Type Type { get; }

    /// <summary>The content type of the body; empty where there is none.</summary>
    public IEnumerable<string> ContentTypes => _contentTypes;

    /// <summary>What the registry says about the code: its description, or else its message.</summary>
    public string Description => Info.Description.Length > 0 ? Info.Description : Info.Message;

    /// <summary>Whether the body is a problem (RFC 9457).</summary>
    public bool IsProblem => _entry.Body == BodyKind.Problem;

    /// <summary>The JSON member of the number; null where the body has none.</summary>
    public string? CodeMember => _entry.HasMembers ? _entry.Format.CodeMember : null;

    /// <summary>The JSON member of the key in the registry; null where the body has none.</summary>
    public string? KeyMember => _entry.HasMembers ? MemberNames.NameOf(_entry.Format, _entry.Body) : null;

    /// <summary>The JSON member of the message arguments; null where the body has none.</summary>
    public string? ArgumentsMember => _entry.HasMembers ? MemberNames.ArgumentsOf(_entry.Format, _entry.Body) : null;

    /// <summary>The JSON member of the data; null where the body has none.</summary>
    public string? DataMember => _entry.HasMembers ? _entry.Format.DataMember : null;

    /// <summary>The response to an exception with a code.</summary>
    /// <param name="info">The code.</param>
    /// <param name="services">The services of the application: its assemblies say which format a set takes.</param>
    /// <returns>The response; of a success the type of the value is not known, so that it is <c>void</c> outside an envelope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="info"/> is <c>default</c> and stands for no code.</exception>
    public static StatusCodeResponseMetadata Of(StatusCodeInfo info, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        StatusCodeSet model = AnnouncedFormats.In(services).ModelOf(info.Set);
        return ResponseEntry.Of(info, model.ResponseFormat).Describe(model.EnvelopeType);
    }

    /// <summary>Status and code: <c>404 1010001 USER_NOT_EXISTS</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{StatusCode} {Info}");
}
