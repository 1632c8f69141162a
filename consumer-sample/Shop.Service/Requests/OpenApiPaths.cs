using System.Text.Json;

namespace Shop.Requests;

/// <summary>Prints the OpenAPI document in short: each operation and which codes it may answer, thrown ones too.</summary>
internal static class OpenApiPaths
{
    private const string Document = "/openapi/v1.json";

    public static async Task PrintAsync(HttpClient client, TextWriter output)
    {
        using JsonDocument document = JsonDocument.Parse(await client.GetStringAsync(new Uri(Document, UriKind.Relative)));
        ConsoleTable table = new("Operation", "Responses");
        foreach (JsonProperty path in document.RootElement.GetProperty("paths").EnumerateObject())
        {
            foreach (JsonProperty operation in path.Value.EnumerateObject())
            {
                IEnumerable<string> responses = operation.Value.GetProperty("responses").EnumerateObject().Select(TextOf);
                table.Add($"{operation.Name.ToUpperInvariant()} {path.Name}", string.Join(", ", responses));
            }
        }

        await output.WriteLineAsync($"### OpenAPI: {Document} in short\n");
        table.Print(output);
    }

    private static string TextOf(JsonProperty response) =>
        response.Value.TryGetProperty("x-status-codes", out JsonElement codes)
            ? $"{response.Name} {string.Join(" or ", codes.EnumerateArray().Select(code => code.GetProperty("key").GetString()))}"
            : response.Name;
}
