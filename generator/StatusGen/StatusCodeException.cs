using System;
using System.Collections.Generic;
using System.Globalization;
using StatusGen.Clients;

namespace StatusGen;

/// <summary>
/// Ends an operation with a status code. Thrown by generated factories
/// (<c>throw AppExceptions.UserNotExists(userId: 7);</c>), and for what a service answered by
/// <see cref="StatusCodeHttpExtensions.EnsureSuccessOrThrowStatusCodeAsync(System.Net.Http.HttpResponseMessage, StatusCodeSet, System.Threading.CancellationToken)"/>.
/// </summary>
/// <remarks>
/// <see cref="Exception.Message"/> is for logs: number, key and message in the set's default language, values as the
/// invariant culture writes them. What a client reads comes from <see cref="GetMessage(CultureInfo)"/>.
/// </remarks>
public sealed class StatusCodeException : Exception, IHasStatusCode
{
    private readonly object?[] _arguments;
    private string? _message;

    /// <summary>Makes an exception of a code.</summary>
    /// <param name="info">The code.</param>
    /// <param name="arguments">The message arguments in the order of the registry; a missing one is empty.</param>
    /// <exception cref="ArgumentException"><paramref name="info"/> is the default value.</exception>
    public StatusCodeException(StatusCodeInfo info, params object?[] arguments)
        : this(info, arguments, null)
    {
    }

    private StatusCodeException(StatusCodeError error, Exception? innerException)
        : base(null, innerException)
    {
        Error = error;
        Info = error.Info ?? default;
        _arguments = ReceivedArguments.InOrder(error);
    }

    // Not public: an exception meant as the first argument of the message would silently become the cause.
    private StatusCodeException(StatusCodeInfo info, object?[]? arguments, Exception? innerException)
        : base(null, innerException)
    {
        if (info == default)
            throw new ArgumentException("The default StatusCodeInfo stands for no code.", nameof(info));

        Info = info;
        _arguments = arguments is null ? [] : (object?[])arguments.Clone();
    }

    /// <summary>The number; it may be one that is not known here.</summary>
    public int Code => Error?.Code ?? Info.Code;

    /// <summary>The key in the registry; empty for a code that is not known here and came without one.</summary>
    public string Key => Error?.Key ?? Info.Key;

    /// <summary>The HTTP status with which the code is sent; of a code that is not known here that of the response.</summary>
    public HttpStatus HttpStatus => Info == default ? Error?.HttpStatus ?? HttpStatus.InternalServerError : Info.HttpStatus;

    /// <summary>Everything that the registry says about the code; <c>default</c> where a service answered with a code that is not known here.</summary>
    public StatusCodeInfo Info { get; }

    /// <summary>What a service answered; null for an exception that was made here, by a factory.</summary>
    public StatusCodeError? Error { get; }

    /// <summary>The message arguments by name, in the order of the registry; of a code that is not known here as they were received.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Arguments
    {
        get
        {
            if (Error is not null && Info == default)
                return ReceivedArguments.List(Error);

            IReadOnlyList<string> names = Info.Arguments;
            KeyValuePair<string, object?>[] arguments = new KeyValuePair<string, object?>[names.Count];
            for (int i = 0; i < arguments.Length; i++)
                arguments[i] = new KeyValuePair<string, object?>(names[i], i < _arguments.Length ? _arguments[i] : null);
            return Array.AsReadOnly(arguments);
        }
    }

    /// <summary><c>1010001 USER_NOT_EXISTS: user 7 does not exist</c>, in the set's default language, for logs; of a service's answer its own message.</summary>
    public override string Message => _message ??= Error is not null ? Error.ToString() : Info + ": " + Info.FormatDefaultMessage(_arguments);

    /// <summary>The same exception with what caused it.</summary>
    /// <param name="innerException">The cause.</param>
    /// <returns>A new exception, not yet thrown: <c>throw AppExceptions.UserNotExists(7).CausedBy(exception);</c></returns>
    public StatusCodeException CausedBy(Exception innerException) =>
        Error is null ? new(Info, _arguments, innerException) : new(Error, innerException);

    internal static StatusCodeException Of(StatusCodeError error) => new(error, null);

    /// <summary>Whether this is the exception of a code.</summary>
    /// <typeparam name="TCode">The enum of a set.</typeparam>
    /// <param name="code">The code.</param>
    /// <returns>True if the set and the number are the same.</returns>
    public bool Is<TCode>(TCode code)
        where TCode : struct, Enum
        => Info != default && Info.Set is StatusCodeSet<TCode> && System.Runtime.CompilerServices.Unsafe.As<TCode, int>(ref code) == Code;

    /// <summary>The message for a client: formatted, in the language of a culture; of a service's answer as received, unless the registry and the arguments are known.</summary>
    /// <param name="culture">Chooses the language of the text and writes the values.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string GetMessage(CultureInfo culture) =>
        Error is not null && !ReceivedArguments.AreComplete(Error)
            ? culture is null ? throw new ArgumentNullException(nameof(culture)) : Error.Message
            : Info.FormatMessage(culture, culture, _arguments);
}
