using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace StatusGen.AspNetCore.Tests.Http;

/// <summary>Keeps what an application logs.</summary>
internal sealed class CollectedLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<CollectedLog> _logs = new();

    /// <summary>What was logged by categories that begin so.</summary>
    public IReadOnlyList<CollectedLog> Of(string category) => [.. _logs.Where(log => log.Category.StartsWith(category, StringComparison.Ordinal))];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _logs);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<CollectedLog> logs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs.Enqueue(new CollectedLog(category, logLevel, eventId, formatter(state, exception), [.. (IEnumerable<KeyValuePair<string, object?>>)state!], exception));
    }
}
