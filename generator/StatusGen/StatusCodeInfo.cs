using System;
using System.Collections.Generic;
using System.Globalization;

namespace StatusGen;

/// <summary>One entry of a set: everything that the registry says about a code. A small value; copying it is free.</summary>
public readonly struct StatusCodeInfo : IEquatable<StatusCodeInfo>
{
    private readonly StatusCodeSet? _set;
    private readonly int _entry;

    internal StatusCodeInfo(StatusCodeSet set, int entry)
    {
        _set = set;
        _entry = entry;
    }

    /// <summary>The set that the entry belongs to.</summary>
    /// <exception cref="InvalidOperationException">The value is <c>default</c> and stands for no entry; so say all members.</exception>
    public StatusCodeSet Set => _set ?? throw new InvalidOperationException("This StatusCodeInfo is the default value and stands for no code.");

    /// <summary>The number.</summary>
    public int Code => Set.CodeAt(_entry);

    /// <summary>The key in the registry (<c>USER_NOT_EXISTS</c>).</summary>
    public string Key => Set.KeyAt(_entry);

    /// <summary>The C# name (<c>UserNotExists</c>).</summary>
    public string Name => Set.NameAt(_entry);

    /// <summary>The message template in the set's default language.</summary>
    public string Message => Set.Messages.Default(_entry);

    /// <summary>What the code means, in the set's default language; may be empty.</summary>
    public string Description => Set.Descriptions.Default(_entry);

    /// <summary>Where the code is specified or documented: a section of a specification, or a URL; may be empty.</summary>
    public string Reference => Set.DetailColumns.References[_entry];

    /// <summary>The HTTP status with which the code is sent; an HTTP code is its own.</summary>
    public HttpStatus HttpStatus => Set.HttpStatusAt(_entry);

    /// <summary>The module's name; empty where the entry belongs to none.</summary>
    public string Module => Set.ModuleAt(_entry);

    /// <summary>The names of the message arguments, in the order of the registry.</summary>
    public IReadOnlyList<string> Arguments => Set.DetailColumns.Arguments[_entry];

    /// <summary>Whether the code tells of success.</summary>
    public bool IsSuccess => Set.Numbers.Has(_entry, Tables.EntryFlags.Success);

    /// <summary>Whether the code tells of an error; interim responses and redirections are neither.</summary>
    public bool IsError => Set.Numbers.Has(_entry, Tables.EntryFlags.Error);

    /// <summary>Whether the same request may be sent again and may then succeed.</summary>
    public bool IsRetryable => Set.Numbers.Has(_entry, Tables.EntryFlags.Retryable);

    /// <summary>Whether the code is still sent although new code should not use it.</summary>
    public bool IsDeprecated => DeprecatedReason.Length > 0;

    /// <summary>Why the code is deprecated and what replaces it; empty where it is not.</summary>
    public string DeprecatedReason => Set.DetailColumns.Deprecated[_entry];

    /// <summary>Whether the code is never sent again; it stays known for old logs and clients.</summary>
    public bool IsRetired => RetiredReason.Length > 0;

    /// <summary>Since when the code is retired and what replaces it; empty where it is not.</summary>
    public string RetiredReason => Set.DetailColumns.Retired[_entry];

    /// <summary>The version of the service that introduced the code; may be empty.</summary>
    public string Since => Set.DetailColumns.Since[_entry];

    /// <summary>The tags of the entry; may be empty.</summary>
    public IReadOnlyList<string> Tags => Set.DetailColumns.Tags[_entry];

    /// <summary>HTTP sets: whether a response with this code may carry content (RFC 9110, Section 6.4.1).</summary>
    public bool AllowsBody => !Set.Numbers.Has(_entry, Tables.EntryFlags.BodyForbidden);

    /// <summary>HTTP sets: whether a response may be stored without explicit freshness (RFC 9110, Section 15.1).</summary>
    public bool IsCacheable => Set.Numbers.Has(_entry, Tables.EntryFlags.Cacheable);

    /// <summary>HTTP sets: the header fields that a response with this code must carry.</summary>
    public IReadOnlyList<string> RequiredHeaders => Set.DetailColumns.RequiredHeaders[_entry];

    /// <summary>HTTP sets: the only request methods that the code answers; empty: any.</summary>
    public IReadOnlyList<string> Methods => Set.DetailColumns.Methods[_entry];

    /// <summary>HTTP sets: who uses a code that IANA has not assigned (<c>nginx</c>); empty for an assigned one.</summary>
    public string Source => Set.DetailColumns.Sources[_entry];

    /// <summary>Whether two values stand for the same entry.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    /// <returns>True if they do.</returns>
    public static bool operator ==(StatusCodeInfo left, StatusCodeInfo right) => left.Equals(right);

    /// <summary>Whether two values stand for different entries.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(StatusCodeInfo left, StatusCodeInfo right) => !left.Equals(right);

    /// <summary>The message template in the language of a culture.</summary>
    /// <param name="culture">The culture; its parents, then a language with the same primary tag, then the default language stand in.</param>
    /// <returns>The text with its placeholders.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string GetMessage(CultureInfo culture) => Set.Messages.In(_entry, culture ?? throw new ArgumentNullException(nameof(culture)));

    /// <summary>The language of the text that <see cref="GetMessage(CultureInfo)"/> gives for a culture.</summary>
    /// <param name="culture">The culture.</param>
    /// <returns>One of the set's languages, as a BCP 47 tag: what belongs into the header field <c>Content-Language</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string GetMessageLanguage(CultureInfo culture) =>
        Set.Languages[Set.Messages.LanguageOf(_entry, culture ?? throw new ArgumentNullException(nameof(culture)))];

    /// <summary>What the code means, in the language of a culture.</summary>
    /// <param name="culture">The culture; its parents, then a language with the same primary tag, then the default language stand in.</param>
    /// <returns>The text; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string GetDescription(CultureInfo culture) => Set.Descriptions.In(_entry, culture ?? throw new ArgumentNullException(nameof(culture)));

    /// <summary>The message with its arguments in place.</summary>
    /// <param name="culture">Chooses the language of the text.</param>
    /// <param name="provider">Writes the values: usually <see cref="CultureInfo.CurrentCulture"/>, for logs <see cref="CultureInfo.InvariantCulture"/>.</param>
    /// <param name="arguments">The arguments in the order of <see cref="Arguments"/>; a missing one is empty.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string FormatMessage(CultureInfo culture, IFormatProvider provider, params object?[] arguments) =>
        Format(GetMessage(culture), provider ?? throw new ArgumentNullException(nameof(provider)), arguments ?? throw new ArgumentNullException(nameof(arguments)));

    /// <inheritdoc/>
    public bool Equals(StatusCodeInfo other) => ReferenceEquals(_set, other._set) && _entry == other._entry;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatusCodeInfo other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _set is null ? 0 : unchecked((_set.GetHashCode() * 397) ^ _entry);

    /// <summary>Number and key: <c>1010001 USER_NOT_EXISTS</c>.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() =>
        _set is null ? string.Empty : Code.ToString(CultureInfo.InvariantCulture) + " " + Key;

    internal string FormatDefaultMessage(object?[] arguments) => Format(Message, CultureInfo.InvariantCulture, arguments);

    private string Format(string template, IFormatProvider provider, object?[] arguments) =>
        Tables.MessageFormatter.Format(template, Set.DetailColumns.ArgumentNames[_entry], arguments, provider);
}
