using System.Text.Json.Serialization;

namespace StatusGen.AspNetCore.Tests;

/// <summary>The shape of the envelope, for metadata and to read it.</summary>
public sealed class EnvelopeShape
{
    [JsonPropertyName("code")]
    public int Code { get; set; }

    [JsonPropertyName("msg")]
    public string? Message { get; set; }
}
