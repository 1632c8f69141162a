using Microsoft.Extensions.Logging;

namespace StatusGen.AspNetCore.Tests.Http;

internal sealed record CollectedLog(
    string Category, LogLevel Level, EventId Event, string Text, IReadOnlyList<KeyValuePair<string, object?>> Values, Exception? Exception);
