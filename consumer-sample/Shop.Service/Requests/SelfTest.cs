using System.Text;

namespace Shop.Requests;

/// <summary>Sends each sample request and prints it with its response, as they are on the wire.</summary>
internal static class SelfTest
{
    /// <summary>They say when, where and by what, not what.</summary>
    private static readonly string[] Unshown = ["Date", "Server", "Transfer-Encoding", "Content-Length"];

    public static async Task RunAsync(Uri address, TextWriter output)
    {
        using HttpClient client = new() { BaseAddress = address };
        foreach (SampleGroup group in SampleRequests.All)
        {
            await output.WriteLineAsync($"### {group.Title}\n");
            foreach (SampleRequest request in group.Requests)
                await output.WriteLineAsync(await AnswerAsync(client, request));
        }

        await OpenApiPaths.PrintAsync(client, output);
    }

    private static async Task<string> AnswerAsync(HttpClient client, SampleRequest sample)
    {
        using HttpRequestMessage request = new(new HttpMethod(sample.Method), sample.Path);
        if (sample.Language is not null)
            request.Headers.Add("Accept-Language", sample.Language);
        if (sample.Body is not null)
            request.Content = new StringContent(sample.Body, Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await client.SendAsync(request);
        StringBuilder text = new();
        text.Append(sample.Method).Append(' ').Append(sample.Path).Append('\n');
        if (sample.Language is not null)
            text.Append("Accept-Language: ").Append(sample.Language).Append('\n');
        if (sample.Body is not null)
            text.Append("Content-Type: application/json\n\n").Append(sample.Body).Append('\n');

        text.Append("\nHTTP/1.1 ").Append((int)response.StatusCode).Append(' ').Append(response.ReasonPhrase).Append('\n');
        foreach ((string name, IEnumerable<string> values) in response.Headers.Concat(response.Content.Headers))
        {
            if (!Unshown.Contains(name))
                text.Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
        }

        string body = await response.Content.ReadAsStringAsync();
        return body.Length == 0 ? text.ToString() : text.Append('\n').Append(body).Append('\n').ToString();
    }
}
