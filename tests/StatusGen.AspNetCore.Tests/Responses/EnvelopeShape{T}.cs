using System.Text.Json.Serialization;

namespace StatusGen.AspNetCore.Tests;

/// <summary>The shape of the envelope with a value, for metadata and to read it.</summary>
public sealed class EnvelopeShape<T>
{
    [JsonPropertyName("code")]
    public int Code { get; set; }

    [JsonPropertyName("msg")]
    public string? Message { get; set; }

    [JsonPropertyName("data")]
    public T? Data { get; set; }
}
