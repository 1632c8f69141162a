using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Http.Metadata;

namespace StatusGen.AspNetCore;

/// <summary>Says in an endpoint's metadata that it may answer with a status code, and what the response holds.</summary>
public sealed class StatusCodeResponseMetadata : IProducesResponseTypeMetadata
{
    private readonly string[] _contentTypes;

    internal StatusCodeResponseMetadata(StatusCodeInfo info, int statusCode, Type type, string? contentType)
    {
        Info = info;
        StatusCode = statusCode;
        Type = type;
        _contentTypes = contentType is null ? [] : [contentType];
    }

    /// <summary>The code.</summary>
    public StatusCodeInfo Info { get; }

    /// <summary>What goes on the status line.</summary>
    public int StatusCode { get; }

    /// <summary>The type of the body; <c>void</c> where there is none.</summary>
    public Type Type { get; }

    /// <summary>The content type of the body; empty where there is none.</summary>
    public IEnumerable<string> ContentTypes => _contentTypes;

    /// <summary>What the registry says about the code: its description, or else its message.</summary>
    public string Description => Info.Description.Length > 0 ? Info.Description : Info.Message;

    /// <summary>Status and code: <c>404 1010001 USER_NOT_EXISTS</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{StatusCode} {Info}");
}
