using System.Text.Json;

namespace StatusGen.Registry.Tests.Data;

/// <summary>An entry of the HTTP registry as it stands in the file, read without StatusGen's own reader.</summary>
internal sealed record HttpEntry(string Key, JsonElement Json)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static JsonElement Registry { get; } = JsonDocument.Parse(DataFile.ReadBytes(DataFile.HttpRegistry), Strict).RootElement;

    /// <summary>In file order.</summary>
    public static IReadOnlyList<HttpEntry> All { get; } =
        [.. Registry.GetProperty("codes").EnumerateObject().Select(property => new HttpEntry(property.Name, property.Value))];

    public int Code => Json.GetProperty("code").GetInt32();

    public string? Reference => GetString("reference");

    public string? Body => GetString("body");

    public string? Deprecated => GetString("deprecated");

    public IReadOnlyList<string> Aliases => GetStrings("aliases");

    public IReadOnlyList<string> Headers => GetStrings("headers");

    public IReadOnlyList<string> Methods => GetStrings("methods");

    public bool IsCacheable => Json.TryGetProperty("cacheable", out JsonElement value) && value.GetBoolean();

    public static HttpEntry Get(int code) => Assert.Single(All, entry => entry.Code == code);

    public string? GetMessage(string language) => GetText("message", language);

    public string? GetDescription(string language) => GetText("description", language);

    public override string ToString() => $"{Code} {Key}";

    private string? GetString(string property) => Json.TryGetProperty(property, out JsonElement value) ? value.GetString() : null;

    private string? GetText(string property, string language) =>
        Json.TryGetProperty(property, out JsonElement text) && text.TryGetProperty(language, out JsonElement value) ? value.GetString() : null;

    private string[] GetStrings(string property) =>
        Json.TryGetProperty(property, out JsonElement value) ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];
}
