
namespace StatusGen.AspNetCore.Tests.Http;

/// <summary>What came over the wire, as text: status line, header fields that we answer for, body.</summary>
internal static class Reply
{
    // The server's own, and what depends on the clock or on the length of the body.
    private static readonly string[] Ignored = ["Date", "Server", "Transfer-Encoding", "Content-Length"];

    public static async Task<string> ReadAsync(HttpResponseMessage response)
    {
        IEnumerable<string> headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !Ignored.Contains(header.Key))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
        string body = await response.Content.ReadAsStringAsync();
        return string.Join('\n', (string[])[$"{(int)response.StatusCode} {response.ReasonPhrase}", .. headers, .. body.Length == 0 ? Array.Empty<string>() : ["", body]]);
    }
}
