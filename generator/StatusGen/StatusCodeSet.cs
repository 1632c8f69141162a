using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using StatusGen.Tables;

namespace StatusGen;

/// <summary>
/// A set of status codes as its registry describes it: look-ups by number and by name, texts, and the way each code
/// maps to HTTP. One instance a set, made by the generator; safe for use by many threads.
/// </summary>
/// <remarks>
/// The numbers are unpacked on the first use of the set, a text becomes a string on its first use and is then reused.
/// </remarks>
public abstract class StatusCodeSet
{
    private readonly ColumnSource _source;
    private readonly TableHeader _header;
    private readonly EntryNumbers _numbers;
    private readonly NumberIndex _index;
    private readonly TextColumn _keys;
    private readonly TextColumn _names;
    private readonly LocalizedColumn _messages;
    private readonly LocalizedColumn _descriptions;
    private readonly CodeTextColumn _keysByCode;
    private readonly CodeTextColumn _namesByCode;
    private readonly CodeTextColumn _reasonPhrases;
    private NameIndex? _nameIndex;
    private EntryDetails? _details;
    private StatusCodeResponseFormat? _responseFormat;
    private ReadOnlyCollection<StatusCodeInfo>? _entries;

    private protected StatusCodeSet(Type codeType, ColumnSource source)
    {
        CodeType = codeType;
        _source = source;
        _header = new TableHeader(source);
        _numbers = new EntryNumbers(source, _header.EntryCount);
        _index = new NumberIndex(_header, source, _numbers);
        _keys = new TextColumn(source, TableLayout.Keys, _header.EntryCount);
        _names = new TextColumn(source, TableLayout.Names, _header.EntryCount);

        _keysByCode = new CodeTextColumn(_index, _keys);
        _namesByCode = new CodeTextColumn(_index, _names);

        TextColumn[] messages = Localized(TableLayout.Messages);
        _messages = new LocalizedColumn(_header.Languages, _index, messages);
        _descriptions = new LocalizedColumn(_header.Languages, _index, Localized(TableLayout.Descriptions));
        _reasonPhrases = new CodeTextColumn(
            _index,
            source.Read(TableLayout.ReasonPhrases).IsEmpty ? messages[0] : new TextColumn(source, TableLayout.ReasonPhrases, _header.EntryCount));
    }

    /// <summary>The set's enum.</summary>
    public Type CodeType { get; }

    /// <summary>The name of the set's enum.</summary>
    public string Name => CodeType.Name;

    /// <summary>The envelope of anything that the set's registry declares (<c>ApiResponse</c>); null where it declares none.</summary>
    public Type? EnvelopeType => SetAnnouncement.Of(CodeType)?.Envelope;

    /// <summary>What the set's numbers are.</summary>
    public StatusCodeKind Kind => _header.Kind;

    /// <summary>The name of the registry file that declares the set, without its folder.</summary>
    public string FileName => _header.FileName;

    /// <summary>The languages of the set's texts as BCP 47 tags; the default language first.</summary>
    public IReadOnlyList<string> Languages => _header.Languages;

    /// <summary>How responses with the set's codes look.</summary>
    public StatusCodeResponseFormat ResponseFormat => _responseFormat ??= _header.ReadResponseFormat();

    /// <summary>How many numbers the set defines.</summary>
    public int Count => _header.CanonicalCount;

    /// <summary>The set's modules, in the order of the registry; empty where it has none.</summary>
    public IReadOnlyList<StatusCodeModule> Modules => Details.Modules;

    /// <summary>All entries of the set, in the order of the registry; of keys that share a number the first.</summary>
    public IReadOnlyList<StatusCodeInfo> Entries => _entries ??= ListEntries();

    private protected NumberIndex Index => _index;

    private protected int[] Codes => _numbers.Codes;

    private EntryDetails Details => _details ??= new EntryDetails(_source, _header);

    /// <summary>Finds the set of an enum.</summary>
    /// <param name="codeType">Any type.</param>
    /// <returns>The set; null where the type is not the enum of one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codeType"/> is null.</exception>
    public static StatusCodeSet? Find(Type codeType) =>
        SetAnnouncement.Of(codeType ?? throw new ArgumentNullException(nameof(codeType)))?.Set;

    /// <summary>Whether the number is a code of this set, sent today or retired.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>True if an entry has this number.</returns>
    public bool IsDefined(int value) => _index.Find(value) >= 0;

    /// <summary>Everything that the registry says about a code.</summary>
    /// <param name="value">A code of this set.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is no entry of this set.</exception>
    public StatusCodeInfo GetInfo(int value) =>
        TryGetInfo(value, out StatusCodeInfo info)
            ? info
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value.ToString(CultureInfo.InvariantCulture)} is no code of {Name}.");

    /// <summary>Everything that the registry says about a number, if it is a code of this set.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="info">The entry, where there is one.</param>
    /// <returns>True if an entry has this number.</returns>
    public bool TryGetInfo(int value, out StatusCodeInfo info)
    {
        int entry = _index.Find(value);
        info = entry >= 0 ? new StatusCodeInfo(this, entry) : default;
        return entry >= 0;
    }

    /// <summary>Finds an entry by what a person or a file calls it.</summary>
    /// <param name="text">A key, an alias, a C# name or a number in digits; compared ordinally, upper and lower case differ.</param>
    /// <param name="info">The entry, where there is one.</param>
    /// <returns>True if an entry answers to the text.</returns>
    public bool TryParse(ReadOnlySpan<char> text, out StatusCodeInfo info)
    {
        int entry = FindByText(text);
        info = entry >= 0 ? new StatusCodeInfo(this, entry) : default;
        return entry >= 0;
    }

    /// <summary>The C# name of a code.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>The name; for a value that is no entry its number in digits.</returns>
    public string GetName(int value) => _namesByCode.Of(value) ?? value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The key of a code in the registry.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>The key; empty for a value that is no entry.</returns>
    public string GetKey(int value) => _keysByCode.Of(value) ?? string.Empty;

    /// <summary>The message template of a code in the language of a culture.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="culture">
    /// The culture, null for <see cref="CultureInfo.CurrentUICulture"/>; its parents, then a language with the same primary
    /// tag, then the default language stand in.
    /// </param>
    /// <returns>The text with its placeholders; empty for a value that is no entry.</returns>
    public string GetMessage(int value, CultureInfo? culture = null) => _messages.OfCode(value, culture);

    /// <summary>The text of a code that is never translated: of an HTTP code its reason phrase (RFC 9112, Section 4), of another its message in the default language.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>The text; empty for a value that is no entry.</returns>
    public string GetReasonPhrase(int value) => _reasonPhrases.Of(value) ?? string.Empty;

    /// <summary>What a code means, in the language of a culture.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="culture">
    /// The culture, null for <see cref="CultureInfo.CurrentUICulture"/>; its parents, then a language with the same primary
    /// tag, then the default language stand in.
    /// </param>
    /// <returns>The text; empty where the registry has none and for a value that is no entry.</returns>
    public string GetDescription(int value, CultureInfo? culture = null) => _descriptions.OfCode(value, culture);

    /// <summary>Where a code is specified or documented: a section of a specification, or a URL.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>The text; empty where the registry has none and for a value that is no entry.</returns>
    public string GetReference(int value)
    {
        int entry = _index.Find(value);
        return entry >= 0 ? Details.References[entry] : string.Empty;
    }

    /// <summary>The module of a code.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>The module's name; empty where there is none.</returns>
    public string GetModule(int value)
    {
        int entry = _index.Find(value);
        return entry >= 0 ? ModuleAt(entry) : string.Empty;
    }

    /// <summary>The HTTP status with which a code is sent; an HTTP code is its own.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>The status; 500 for an application code that is no entry.</returns>
    public HttpStatus GetHttpStatus(int value)
    {
        int entry = _index.Find(value);
        return entry >= 0 ? HttpStatusAt(entry)
            : Kind == StatusCodeKind.Http ? (HttpStatus)value
            : HttpStatus.InternalServerError;
    }

    /// <summary>Whether a code tells of success.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>What the registry says; for an HTTP code that is no entry: whether it is 2xx; for another: false.</returns>
    public bool IsSuccess(int value)
    {
        int entry = _index.Find(value);
        return entry >= 0 ? _numbers.Has(entry, EntryFlags.Success) : Kind == StatusCodeKind.Http && HttpStatusClass.IsSuccessful(value);
    }

    /// <summary>Whether a code tells of an error. Interim responses and redirections are neither success nor error.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>
    /// True for HTTP 4xx and 5xx; for application codes that map to those, unless the registry calls them a success, and for
    /// those that it calls no success although they map to 2xx; and for an application code that is no entry.
    /// </returns>
    public bool IsError(int value)
    {
        int entry = _index.Find(value);
        return entry >= 0 ? _numbers.Has(entry, EntryFlags.Error)
            : Kind != StatusCodeKind.Http || HttpStatusClass.IsClientError(value) || HttpStatusClass.IsServerError(value);
    }

    /// <summary>Whether the same request may be sent again and may then succeed.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>What the registry says; false for a value that is no entry.</returns>
    public bool IsRetryable(int value) => HasFlag(value, EntryFlags.Retryable);

    /// <summary>Whether an HTTP code is interim (1xx; RFC 9110, Section 15.2).</summary>
    /// <param name="value">Any number.</param>
    /// <returns>True from 100 to 199.</returns>
    public static bool IsInformational(int value) => HttpStatusClass.IsInformational(value);

    /// <summary>Whether an HTTP code asks for further action elsewhere (3xx; RFC 9110, Section 15.4).</summary>
    /// <param name="value">Any number.</param>
    /// <returns>True from 300 to 399.</returns>
    public static bool IsRedirection(int value) => HttpStatusClass.IsRedirection(value);

    /// <summary>Whether an HTTP code blames the request (4xx; RFC 9110, Section 15.5).</summary>
    /// <param name="value">Any number.</param>
    /// <returns>True from 400 to 499.</returns>
    public static bool IsClientError(int value) => HttpStatusClass.IsClientError(value);

    /// <summary>Whether an HTTP code blames the server (5xx; RFC 9110, Section 15.6).</summary>
    /// <param name="value">Any number.</param>
    /// <returns>True from 500 to 599.</returns>
    public static bool IsServerError(int value) => HttpStatusClass.IsServerError(value);

    /// <summary>Whether a response with this HTTP code may carry content (RFC 9110, Section 6.4.1).</summary>
    /// <param name="value">Any number.</param>
    /// <returns>What the registry says; for a value that is no entry: false for 1xx, 204, 205 and 304.</returns>
    public bool AllowsBody(int value)
    {
        int entry = _index.Find(value);
        return entry >= 0 ? !_numbers.Has(entry, EntryFlags.BodyForbidden) : HttpStatusClass.AllowsBody(value);
    }

    /// <summary>Whether a response with this HTTP code may be stored without explicit freshness (RFC 9110, Section 15.1).</summary>
    /// <param name="value">Any number.</param>
    /// <returns>What the registry says; false for a value that is no entry.</returns>
    public bool IsCacheable(int value) => HasFlag(value, EntryFlags.Cacheable);

    /// <summary>The header fields that a response with this HTTP code must carry.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>Field names; empty where none is required and for a value that is no entry.</returns>
    public IReadOnlyList<string> GetRequiredHeaders(int value)
    {
        int entry = _index.Find(value);
        return entry >= 0 ? Details.RequiredHeaders[entry] : [];
    }

    /// <summary>The message of an entry. Made for generated code: entries count from 0.</summary>
    /// <param name="entry">The index of the entry in the generated table.</param>
    /// <returns>The message in the language of <see cref="CultureInfo.CurrentUICulture"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string FormatMessage(int entry) => FormatMessage(entry, []);

    /// <summary>The message of an entry with its arguments in place. Made for generated code: entries count from 0.</summary>
    /// <param name="entry">The index of the entry in the generated table.</param>
    /// <param name="arguments">The arguments in the order of the registry.</param>
    /// <returns>The message in the language of <see cref="CultureInfo.CurrentUICulture"/>, values as <see cref="CultureInfo.CurrentCulture"/> writes them.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string FormatMessage(int entry, params object?[] arguments) =>
        MessageFormatter.Format(_messages.In(entry, CultureInfo.CurrentUICulture), Details.ArgumentNames[entry], arguments, CultureInfo.CurrentCulture);

    /// <summary>The exception of an entry. Made for generated code: entries count from 0.</summary>
    /// <param name="entry">The index of the entry in the generated table.</param>
    /// <returns>The exception, not yet thrown.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public StatusCodeException CreateException(int entry) => CreateException(entry, []);

    /// <summary>The exception of an entry with its arguments. Made for generated code: entries count from 0.</summary>
    /// <param name="entry">The index of the entry in the generated table.</param>
    /// <param name="arguments">The message arguments in the order of the registry.</param>
    /// <returns>The exception, not yet thrown.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public StatusCodeException CreateException(int entry, params object?[] arguments) =>
        new(new StatusCodeInfo(this, entry), arguments);

    /// <summary>The name of the set's enum.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal int CodeAt(int entry) => _numbers.Codes[entry];

    internal HttpStatus HttpStatusAt(int entry) =>
        (HttpStatus)(Kind == StatusCodeKind.Http ? _numbers.Codes[entry] : _numbers.HttpStatusAt(entry));

    internal string KeyAt(int entry) => _keys[entry];

    internal string NameAt(int entry) => _names[entry];

    internal LocalizedColumn Messages => _messages;

    internal LocalizedColumn Descriptions => _descriptions;

    internal EntryNumbers Numbers => _numbers;

    internal EntryDetails DetailColumns => Details;

    internal string ModuleAt(int entry) => _numbers.ModuleAt(entry) is int module and >= 0 ? Details.Modules[module].Name : string.Empty;

    private protected int FindByText(ReadOnlySpan<char> text)
    {
        int entry = (_nameIndex ??= new NameIndex(_header, _source, _keys, _names)).Find(text);
        return entry < 0 && NumberText.TryRead(text, out int value) ? _index.Find(value) : entry;
    }

    private bool HasFlag(int value, EntryFlags flag)
    {
        int entry = _index.Find(value);
        return entry >= 0 && _numbers.Has(entry, flag);
    }

    private TextColumn[] Localized(int first)
    {
        TextColumn[] columns = new TextColumn[_header.Languages.Count];
        for (int i = 0; i < columns.Length; i++)
            columns[i] = new TextColumn(_source, first + (TableLayout.PerLanguage * i), _header.EntryCount);
        return columns;
    }

    private ReadOnlyCollection<StatusCodeInfo> ListEntries()
    {
        StatusCodeInfo[] entries = new StatusCodeInfo[Count];
        for (int i = 0; i < entries.Length; i++)
            entries[i] = new StatusCodeInfo(this, i);
        return Array.AsReadOnly(entries);
    }
}
