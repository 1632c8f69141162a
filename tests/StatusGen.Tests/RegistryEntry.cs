using System.Text.Json;

namespace StatusGen.Tests;

/// <summary>An entry of a registry as System.Text.Json reads it: what the library is compared to.</summary>
internal sealed record RegistryEntry(string Key, string Module, JsonElement Json, int? ModuleHttp)
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public int Code => Json.GetProperty("code").GetInt32();

    public int Http => Find("http")?.GetInt32() ?? ModuleHttp ?? 500;

    public bool? Success => Find("success")?.GetBoolean();

    public bool Retryable => Find("retryable")?.GetBoolean() ?? false;

    public bool IsLegacy => Find("legacy")?.GetBoolean() ?? false;

    public bool IsCacheable => Find("cacheable")?.GetBoolean() ?? false;

    public string Since => Text("since") ?? "";

    public string Deprecated => Text("deprecated") ?? "";

    public string Retired => Text("retired") ?? "";

    public string? Reference => Text("reference");

    public string? Body => Text("body");

    public IReadOnlyList<string> Tags => List("tags");

    public IReadOnlyList<string> Aliases => List("aliases");

    public IReadOnlyList<string> Headers => List("headers");

    public IReadOnlyList<string> Methods => List("methods");

    public IReadOnlyList<string> Arguments => [.. Find("args")?.EnumerateObject().Select(argument => argument.Name) ?? []];

    public string Name => ToName(Key);

    public static string ToName(string key) => key.All(c => !char.IsAsciiLetterLower(c)) || key.Contains('-', StringComparison.Ordinal)
        ? string.Concat(key.Split('_', '-').Select(word => word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant()))
        : key[..1].ToUpperInvariant() + key[1..];

    public string? Message(string language) => Localized("message", language);

    public string? Description(string language) => Localized("description", language);

    public static IReadOnlyList<RegistryEntry> Read(string fileName)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "registries", fileName)), Options);
        JsonElement root = document.RootElement.Clone();
        List<RegistryEntry> entries = [.. Codes(root, "", null)];
        if (root.TryGetProperty("modules", out JsonElement modules))
        {
            foreach (JsonProperty module in modules.EnumerateObject())
                entries.AddRange(Codes(module.Value, module.Name, module.Value.TryGetProperty("http", out JsonElement http) ? http.GetInt32() : null));
        }

        return entries;
    }

    private static IEnumerable<RegistryEntry> Codes(JsonElement owner, string module, int? http) =>
        owner.GetProperty("codes").EnumerateObject().Select(entry => new RegistryEntry(entry.Name, module, entry.Value, http));

    private JsonElement? Find(string property) => Json.TryGetProperty(property, out JsonElement value) ? value : null;

    private string? Text(string property) => Find(property)?.GetString();

    private string[] List(string property) => [.. Find(property)?.EnumerateArray().Select(item => item.GetString()!) ?? []];

    private string? Localized(string property, string language) => Find(property) switch
    {
        { ValueKind: JsonValueKind.String } text => language == "en" ? text.GetString() : null,
        { ValueKind: JsonValueKind.Object } texts => texts.TryGetProperty(language, out JsonElement text) ? text.GetString() : null,
        _ => null,
    };
}
