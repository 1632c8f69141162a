using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace StatusGen.AspNetCore.Exceptions;

/// <summary>A log entry with the registry's template and its arguments as values of their own, as a logging call would name them.</summary>
internal sealed class StatusCodeExceptionLog : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string OriginalFormat = "{OriginalFormat}";

    private readonly StatusCodeException _error;
    private readonly IReadOnlyList<KeyValuePair<string, object?>> _arguments;

    private StatusCodeExceptionLog(StatusCodeException error)
    {
        _error = error;
        _arguments = error.Arguments;
    }

    public int Count => _arguments.Count + 1;

    public KeyValuePair<string, object?> this[int index] =>
        index == _arguments.Count ? new KeyValuePair<string, object?>(OriginalFormat, _error.Info.Message) : _arguments[index];

    /// <summary>An error of the server is an error; one of the client is what servers are there for, and needs no stack trace.</summary>
    public static void Write(ILogger logger, StatusCodeException error)
    {
        bool isServerError = StatusCodeSet.IsServerError((int)error.HttpStatus);
        LogLevel level = isServerError ? LogLevel.Error : LogLevel.Information;
        if (!logger.IsEnabled(level))
            return;

        Exception? exception = isServerError || error.InnerException is not null ? error : null;
        EventId id = new(error.Code, error.Key);
        logger.Log(level, id, new StatusCodeExceptionLog(error), exception, static (state, _) => state.ToString());
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => _error.Message;
}
