using StatusGen.Registry.Helpers;

namespace StatusGen.Registry.Model;

/// <summary>One code of a set, valid and complete: defaults are filled in, nothing in it can break the generated code.</summary>
internal sealed record CodeEntry
{
    /// <summary>The name in the registry. Two entries share it only where STG0005 says so: then the first one answers for it.</summary>
    public required string Key { get; init; }

    /// <summary>The C# name: a valid identifier, unique among the entries and alias names of its set.</summary>
    public required string Name { get; init; }

    public required int Code { get; init; }

    /// <summary>
    /// False where an earlier entry of the set has the same number (<c>legacy</c>, or reported as STG0004): that one
    /// answers for the number, this one keeps its member and texts.
    /// </summary>
    public bool IsCanonical { get; init; } = true;

    /// <summary>The message template; its default text is never null (the key as words where the registry has none).</summary>
    public LocalizedText Message { get; init; }

    public LocalizedText Description { get; init; }

    /// <summary>A specification's section, or a URL; the set's <c>referenceTemplate</c> is already applied.</summary>
    public string? Reference { get; init; }

    /// <summary>The HTTP status of an application code; of an HTTP code the code itself.</summary>
    public int HttpStatus { get; init; }

    /// <summary>Index into <see cref="CodeSet.Modules"/>, or -1.</summary>
    public int Module { get; init; } = -1;

    public EquatableArray<CodeArgument> Arguments { get; init; }

    public bool IsSuccess { get; init; }

    public bool IsRetryable { get; init; }

    public EquatableArray<string> Tags { get; init; }

    public string? Since { get; init; }

    public EquatableArray<CodeAlias> Aliases { get; init; }

    /// <summary>Why new code should not use the entry; null: not deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>Since when, and for what, the entry is never sent again; null: not retired.</summary>
    public string? Retired { get; init; }

    /// <summary>
    /// HTTP sets: the reason phrase for the wire, plain text. IANA's own stays English even where the set's default
    /// language is another; else it is the English message if there is one, else the default message.
    /// </summary>
    public string? ReasonPhrase { get; init; }

    /// <summary>HTTP sets: whether a response with this code may carry content.</summary>
    public BodyRule Body { get; init; }

    /// <summary>HTTP sets: header fields that a response with this code must carry.</summary>
    public EquatableArray<string> Headers { get; init; }

    /// <summary>HTTP sets: the only request methods that the code answers; empty: any.</summary>
    public EquatableArray<string> Methods { get; init; }

    /// <summary>HTTP sets: heuristically cacheable (RFC 9110, Section 15.1).</summary>
    public bool IsCacheable { get; init; }

    /// <summary>HTTP sets: who uses an unassigned code (<c>nginx</c>).</summary>
    public string? Source { get; init; }
}
