using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace StatusGen.Clients;

/// <summary>Reads the content of a response, up to a limit: what stands where an error is expected may be anything.</summary>
internal static class ContentReader
{
    private const int Limit = 1024 * 1024;

    public static async Task<ErrorBody> ReadErrorAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
            return ErrorBody.Empty;

        cancellationToken.ThrowIfCancellationRequested();
        if (content.Headers.ContentLength > Limit)
            return TooLarge();

#if NET
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        // Content that is buffered has one stream, which others may want to read as well.
        long start = stream.CanSeek ? stream.Position : 0;
        if (stream.CanSeek)
            stream.Position = 0;
        MemoryStream body = new();
        bool isComplete = await TryCopyAsync(stream, body, cancellationToken).ConfigureAwait(false);
        if (stream.CanSeek)
            stream.Position = start;
        return isComplete ? ErrorBody.Parse(new ReadOnlyMemory<byte>(body.GetBuffer(), 0, (int)body.Length), content.Headers.ContentType) : TooLarge();
    }

    /// <summary>A successful response stays readable: it is buffered whole, as it would have been without us in the default mode of HttpClient.</summary>
    public static async Task<ErrorBody> ReadSuccessAsync(HttpContent content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
#if NET
        // The buffering itself cannot be cancelled on every framework, and a body may stall.
        await content.LoadIntoBufferAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        byte[] body = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
        await content.LoadIntoBufferAsync().ConfigureAwait(false);
        byte[] body = await content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
        return ErrorBody.Parse(body, content.Headers.ContentType);
    }

    private static async Task<bool> TryCopyAsync(Stream source, MemoryStream target, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[16 * 1024];
        while (true)
        {
#if NET
            int count = await source.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
#else
            int count = await source.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (count == 0)
                return true;
            if (target.Length + count > Limit)
                return false;
            target.Write(buffer, 0, count);
        }
    }

    private static ErrorBody TooLarge() => ErrorBody.Faulty("The body is larger than 1 MiB.");
}
