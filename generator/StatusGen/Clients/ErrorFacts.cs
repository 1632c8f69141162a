using System.Collections.Generic;
using System.Text.Json;

namespace StatusGen.Clients;

/// <summary>What was found out about an error so far.</summary>
internal sealed class ErrorFacts
{
    private static readonly Dictionary<string, JsonElement> None = [];

    public int Code { get; set; }

    public bool HasCode { get; set; }

    public StatusCodeInfo? Info { get; set; }

    public string Key { get; set; } = string.Empty;

    public string Message { get; set; } = string.Empty;

    public HttpStatus? HttpStatus { get; set; }

    public StatusCodeResponseStyle Style { get; set; } = StatusCodeResponseStyle.Bare;

    public IReadOnlyDictionary<string, JsonElement> Arguments { get; set; } = None;

    public IReadOnlyDictionary<string, JsonElement> Members { get; set; } = None;

    public string? Fault { get; set; }
}
