using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore;

/// <summary>
/// A response that a status code stands for: for minimal APIs, for MVC, and inside <c>Results&lt;A, B&gt;</c>. Made by
/// generated factories (<c>AppResponses.UserNotExists(userId: 7)</c>).
/// </summary>
/// <remarks>
/// Texts are in the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/> when the response is
/// written. Values are written by the application's <see cref="Microsoft.AspNetCore.Http.Json.JsonOptions"/>, in controllers too.
/// </remarks>
public abstract class StatusCodeResponse : ActionResult, IResult, IStatusCodeHttpResult, IValueHttpResult, IContentTypeHttpResult
{
    // The data itself, or ResponseParts where there is more to keep: a response with data alone is as small as the
    // framework's own.
    private object? _state;

    private protected StatusCodeResponse()
    {
    }

    /// <summary>Everything that the registry says about the code.</summary>
    public StatusCodeInfo Info => Entry.Info;

    /// <summary>What goes on the status line, 200 to 999.</summary>
    public int StatusCode => Entry.StatusCode;

    /// <summary>The data; null where there is none.</summary>
    public object? Value => _state is ResponseParts parts ? parts.Data : _state;

    /// <summary>The content type of the body; null where the response has none.</summary>
    public string? ContentType => Entry.ContentTypeOf(Value);

    /// <summary>The message arguments by name, in the order of the registry; of a missing one the value is null.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Arguments =>
        MessageArguments.List(Info, _state is ResponseParts parts ? parts.Arguments : []);

    // Set by the factories in an initializer, and here, in the class that no type argument touches: the compiler and its
    // analyzers then meet one property, not one for each of a thousand response types.

    /// <summary>Gives the response its data; null: none. Made for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public object? InitialData
    {
        init
        {
            if (_state is ResponseParts parts)
                parts.Data = value;
            else
                _state = value;
        }
    }

    /// <summary>Gives the response its message arguments, in the order of the registry. Made for generated code.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public object?[] InitialArguments
    {
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            Parts.Arguments = value;
        }
    }

    int? IStatusCodeHttpResult.StatusCode => StatusCode;

    private protected abstract ResponseEntry Entry { get; }

    private protected ResponseParts Parts
    {
        get
        {
            if (_state is ResponseParts parts)
                return parts;

            parts = new ResponseParts { Data = _state };
            _state = parts;
            return parts;
        }
    }

    /// <summary>The type as which the data was given; null where only the data itself tells.</summary>
    private protected virtual Type? DeclaredType => null;

    /// <summary>Writes the response.</summary>
    /// <param name="httpContext">The request that is answered.</param>
    /// <returns>Ends when the response is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="httpContext"/> is null.</exception>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return ResponseWriter.WriteAsync(httpContext, Entry, _state, DeclaredType);
    }

    /// <summary>Writes the response of an MVC action.</summary>
    /// <param name="context">The action that is answered.</param>
    /// <returns>Ends when the response is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public override Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ExecuteAsync(context.HttpContext);
    }

    /// <summary>Status line and code: <c>404 1010001 USER_NOT_EXISTS</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{StatusCode} {Info}");
}
