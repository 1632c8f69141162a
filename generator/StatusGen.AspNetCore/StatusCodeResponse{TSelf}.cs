using System;
using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore;

/// <summary>The base of a generated response type: its entry, and what its factory gives it.</summary>
/// <typeparam name="TSelf">The response type itself.</typeparam>
public abstract class StatusCodeResponse<TSelf> : StatusCodeResponse
    where TSelf : StatusCodeResponse<TSelf>
{
    private static ResponseEntry? _entry;

    /// <summary>Made by a generated factory.</summary>
    protected StatusCodeResponse()
    {
    }

    /// <summary>The set that the entry belongs to.</summary>
    protected abstract StatusCodeSet CodeSet { get; }

    /// <summary>How the response looks: as the set says, or for <see cref="HttpStatus"/> as another set in sight does.</summary>
    protected virtual StatusCodeResponseFormat Format => CodeSet.ResponseFormat;

    private protected sealed override ResponseEntry Entry => _entry ?? Resolve(CodeSet, Format);

    /// <summary>Adds a member to the body: beside the envelope's own, or as an extension of the problem.</summary>
    /// <param name="name">The JSON name; a later value replaces an earlier one.</param>
    /// <param name="value">The value, written as the application's JSON options say.</param>
    /// <returns>This response.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the response itself writes a member of this name.</exception>
    /// <exception cref="InvalidOperationException">The response has no JSON object to which a member could be added.</exception>
    public TSelf With(string name, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!Entry.HasMembers)
            throw new InvalidOperationException($"{Info} is answered with {Entry.BodyName}: there is no place for a member '{name}'.");
        if (Entry.WritesMember(name))
            throw new ArgumentException($"The response itself writes a member '{name}': choose another name.", nameof(name));

        Parts.AddMember(name, value);
        return (TSelf)this;
    }

    /// <summary>Replaces the message of the registry.</summary>
    /// <param name="message">The message, as the client reads it: there are no placeholders in it.</param>
    /// <returns>This response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The response has no message.</exception>
    public TSelf WithMessage(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!Entry.HasMessage)
            throw new InvalidOperationException($"{Info} is answered with {Entry.BodyName}: there is no place for a message.");

        Parts.Message = message;
        return (TSelf)this;
    }

    /// <summary>Tells an endpoint's metadata of the response. Made for generated code.</summary>
    /// <param name="builder">The endpoint.</param>
    /// <param name="set">The set that the entry belongs to.</param>
    /// <param name="format">How the response looks.</param>
    /// <param name="bodyType">The type of the body where it is no problem: the envelope, or the value's; null: no body.</param>
    /// <exception cref="ArgumentNullException">An argument but <paramref name="bodyType"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Describe(EndpointBuilder builder, StatusCodeSet set, StatusCodeResponseFormat format, Type? bodyType)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(format);
        builder.Metadata.Add((_entry ?? Resolve(set, format)).Describe(bodyType));
    }

    /// <summary>Gives the response a header field that it must have. Made for generated code.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">Its value: visible ASCII characters, spaces and tabs (RFC 9110, Section 5.5).</param>
    /// <param name="parameter">The parameter of the factory that an exception names.</param>
    /// <returns>This response.</returns>
    /// <exception cref="ArgumentException">The value is null or empty, or no header field may hold it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TSelf SetHeader(string name, string value, string parameter) => Add(name, HeaderValue.Required(name, value, parameter));

    /// <summary>Gives the response a header field that it should have. Made for generated code.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">Its value; null: the field is left out.</param>
    /// <param name="parameter">The parameter of the factory that an exception names.</param>
    /// <returns>This response.</returns>
    /// <exception cref="ArgumentException">The value is empty, or no header field may hold it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TSelf SetOptionalHeader(string name, string? value, string parameter) =>
        value is null ? (TSelf)this : SetHeader(name, value, parameter);

    /// <summary>Lists the methods that the resource allows (RFC 9110, Section 10.2.1). Made for generated code.</summary>
    /// <param name="methods">Method names; none: the resource allows no method at all.</param>
    /// <param name="parameter">The parameter of the factory that an exception names.</param>
    /// <returns>This response.</returns>
    /// <exception cref="ArgumentException">The list is null, or an item is no method name.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TSelf SetAllow(string[] methods, string parameter) => Add("Allow", HeaderValue.Methods(methods, parameter));

    /// <summary>
    /// Says how long a representation is of which no requested range exists (RFC 9110, Section 14.4). Made for generated code.
    /// </summary>
    /// <param name="completeLength">The length in bytes.</param>
    /// <param name="parameter">The parameter of the factory that an exception names.</param>
    /// <returns>This response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TSelf SetUnsatisfiedRange(long completeLength, string parameter) =>
        Add("Content-Range", HeaderValue.UnsatisfiedRange(completeLength, parameter));

    /// <summary>Says when to ask again (RFC 9110, Section 10.2.3). Made for generated code.</summary>
    /// <param name="delay">From now; sent in whole seconds, rounded up; null: the field is left out.</param>
    /// <param name="parameter">The parameter of the factory that an exception names.</param>
    /// <returns>This response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TSelf SetRetryAfter(TimeSpan? delay, string parameter) =>
        delay is { } time ? Add("Retry-After", HeaderValue.Delay(time, parameter)) : (TSelf)this;

    /// <summary>Says when to ask again (RFC 9110, Section 10.2.3). Made for generated code.</summary>
    /// <param name="date">The moment; sent in whole seconds.</param>
    /// <returns>This response.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TSelf SetRetryAfter(DateTimeOffset date) => Add("Retry-After", HeaderValue.Date(date));

    private TSelf Add(string name, string value)
    {
        Parts.AddHeader(name, value);
        return (TSelf)this;
    }

    // Two threads may both make it; the results are equal.
    private static ResponseEntry Resolve(StatusCodeSet set, StatusCodeResponseFormat format) =>
        _entry = ResponseEntry.Of(set, format, typeof(TSelf));
}
