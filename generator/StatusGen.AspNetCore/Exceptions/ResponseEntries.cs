using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore.Exceptions;

/// <summary>The entries of codes that were thrown: there is no response type at hand that knows its own.</summary>
internal sealed class ResponseEntries(AnnouncedFormats formats)
{
    private const int LowestFinalStatus = 200;

    private readonly ConcurrentDictionary<StatusCodeInfo, ResponseEntry> _entries = new();

    /// <summary>Finds the entry of a code; an interim status (1xx) has none, for it ends no request.</summary>
    public bool TryGet(StatusCodeInfo info, [NotNullWhen(true)] out ResponseEntry? entry)
    {
        entry = (int)info.HttpStatus < LowestFinalStatus
            ? null
            : _entries.GetOrAdd(info, static (key, known) => ResponseEntry.Of(key, known.Of(key.Set)), formats);
        return entry is not null;
    }
}
