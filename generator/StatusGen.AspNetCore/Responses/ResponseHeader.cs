using Microsoft.AspNetCore.Http;

namespace StatusGen.AspNetCore.Responses;

/// <summary>A header field of a response, checked before it came here.</summary>
internal sealed class ResponseHeader(string name, string value, ResponseHeader? next)
{
    private const string Upgrade = "Upgrade";

    public ResponseHeader? Next { get; } = next;

    public void Write(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        if (name != Upgrade)
        {
            headers[name] = value;
        }
        else if (HttpProtocol.IsHttp11(context.Request.Protocol) || HttpProtocol.IsHttp10(context.Request.Protocol))
        {
            // Both are forbidden from HTTP/2 on (RFC 9113, Section 8.2.2).
            headers.Upgrade = value;
            headers.Connection = Upgrade;
        }
    }
}
