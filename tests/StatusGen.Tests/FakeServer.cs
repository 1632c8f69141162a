using System.Net;
using System.Text;

namespace StatusGen.Tests;

/// <summary>A service that answers every request alike.</summary>
internal sealed class FakeServer(int status, byte[] body, string? contentType) : HttpMessageHandler
{
    public FakeServer(int status, string body, string? contentType = "application/json")
        : this(status, Encoding.UTF8.GetBytes(body), contentType)
    {
    }

    public async Task<HttpResponseMessage> AskAsync(HttpCompletionOption mode = HttpCompletionOption.ResponseContentRead)
    {
        using HttpClient client = new(this, disposeHandler: false);
        return await client.GetAsync(new Uri("http://service.example/"), mode);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = new((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        if (contentType is not null)
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return Task.FromResult(response);
    }
}
