using System;
using System.ComponentModel;

namespace StatusGen.AspNetCore;

/// <summary>
/// Tells a generated response type which entry of its set it answers with, where it is not the one of its name: UserNotExistsResponse
/// answers with UserNotExists. Made for generated code.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatusCodeEntryAttribute : Attribute
{
    /// <summary>Names the entry by its number.</summary>
    /// <param name="code">The number.</param>
    public StatusCodeEntryAttribute(int code) => Code = code;

    /// <summary>Names an entry that repeats the number of another.</summary>
    /// <param name="key">The key in the registry.</param>
    public StatusCodeEntryAttribute(string key) => Key = key;

    /// <summary>The number; without meaning where <see cref="Key"/> is given.</summary>
    public int Code { get; }

    /// <summary>The key in the registry, for an entry that repeats the number of another.</summary>
    public string? Key { get; }
}
