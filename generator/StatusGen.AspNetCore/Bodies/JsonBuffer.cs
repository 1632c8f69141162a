using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>
/// Holds a body until it is complete, so that a value that cannot be written leaves the response untouched, for the
/// exception handler to use. One is kept for each thread.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A writer into a buffer has nothing to release.")]
internal sealed class JsonBuffer : IBufferWriter<byte>
{
    private const int InitialSize = 1024;
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static JsonBuffer? _spare;

    private readonly Utf8JsonWriter _writer;
    private byte[] _bytes = new byte[InitialSize];
    private int _length;

    private JsonBuffer(JsonSerializerOptions options)
    {
        Options = options;
        _writer = new Utf8JsonWriter(this, WriterOptions(options));
    }

    public JsonSerializerOptions Options { get; }

    public Utf8JsonWriter Writer => _writer;

    public static JsonBuffer Rent(JsonSerializerOptions options)
    {
        JsonBuffer? spare = _spare;
        _spare = null;
        return spare is not null && ReferenceEquals(spare.Options, options) ? spare : new JsonBuffer(options);
    }

    /// <summary>Sends what was written.</summary>
    public Task SendAsync(HttpResponse response)
    {
        _writer.Flush();
        Task start = response.StartAsync();
        if (!start.IsCompletedSuccessfully)
            return SendAsync(start, response);

        PipeWriter body = response.BodyWriter;
        body.Write(_bytes.AsSpan(0, _length));
        Return();
        ValueTask<FlushResult> flush = body.FlushAsync();
        if (!flush.IsCompletedSuccessfully)
            return flush.AsTask();

        flush.GetAwaiter().GetResult();
        return Task.CompletedTask;
    }

    /// <summary>Gives the buffer back; what it holds is gone.</summary>
    public void Return()
    {
        _length = 0;
        if (_bytes.Length > LargestKept)
            _bytes = new byte[InitialSize];
        _writer.Reset();
        _spare = this;
    }

    void IBufferWriter<byte>.Advance(int count) => _length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        EnsureRoom(sizeHint);
        return _bytes.AsMemory(_length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        EnsureRoom(sizeHint);
        return _bytes.AsSpan(_length);
    }

    private async Task SendAsync(Task start, HttpResponse response)
    {
        await start;
        response.BodyWriter.Write(_bytes.AsSpan(0, _length));
        Return();
        await response.BodyWriter.FlushAsync();
    }

    private void EnsureRoom(int size)
    {
        int needed = _length + Math.Max(size, 1);
        if (needed > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(needed, (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
    }

    private static JsonWriterOptions WriterOptions(JsonSerializerOptions options) => new()
    {
        Encoder = options.Encoder,
        Indented = options.WriteIndented,
#if NET9_0_OR_GREATER
        IndentCharacter = options.IndentCharacter,
        IndentSize = options.IndentSize,
        NewLine = options.NewLine,
#endif
        MaxDepth = options.MaxDepth,
        SkipValidation = true,
    };
}
