using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using StatusGen.Tables;

namespace StatusGen;

/// <summary>What the generated envelope types have in common: how a response looks and which codes it knows. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StatusCodeEnvelope
{
    private readonly StatusCodeSet[] _sets;

    /// <summary>Describes an envelope.</summary>
    /// <param name="sets">The sets whose codes it knows; the first is the one that declares how it looks.</param>
    /// <exception cref="ArgumentException">There is no set.</exception>
    public StatusCodeEnvelope(params StatusCodeSet[] sets)
    {
        if (sets is null || sets.Length == 0)
            throw new ArgumentException("An envelope needs the set that declares it.", nameof(sets));

        _sets = sets;
        Format = sets[0].ResponseFormat;
    }

    /// <summary>The JSON members of the envelope.</summary>
    public StatusCodeResponseFormat Format { get; }

    /// <summary>Whether a code tells of success.</summary>
    /// <param name="code">The number; null where the response had none.</param>
    /// <returns>What the registry says; for a code that no set knows: whether it is 0 or an HTTP 2xx number. Without a code false.</returns>
    public bool IsSuccess(int? code)
    {
        if (code is not int value)
            return false;

        foreach (StatusCodeSet set in _sets)
        {
            if (set.TryGetInfo(value, out StatusCodeInfo info))
                return info.IsSuccess;
        }

        return value == 0 || HttpStatusClass.IsSuccessful(value);
    }

    /// <summary>The entry of a code.</summary>
    /// <param name="set">The set.</param>
    /// <param name="code">A code of the set.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is no entry of the set.</exception>
    public static StatusCodeInfo InfoOf(StatusCodeSet set, int code)
    {
        return (set ?? throw new ArgumentNullException(nameof(set))).TryGetInfo(code, out StatusCodeInfo info)
            ? info
            : throw new ArgumentOutOfRangeException(
                nameof(code),
                code,
                $"{code.ToString(CultureInfo.InvariantCulture)} is no code of {set.Name}; to send it nevertheless, set the member Code of the envelope.");
    }

    /// <summary>The number of an entry.</summary>
    /// <param name="info">The entry.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The value is <c>default</c> and stands for no entry.</exception>
    public static int CodeOf(StatusCodeInfo info) =>
        info == default ? throw new ArgumentException("The default StatusCodeInfo stands for no code.", nameof(info)) : info.Code;

    /// <summary>The message that goes with an entry.</summary>
    /// <param name="info">The entry.</param>
    /// <param name="message">What stands in for the entry's own message.</param>
    /// <returns><paramref name="message"/>, or the template in the language of the current UI culture.</returns>
    public static string MessageOf(StatusCodeInfo info, string? message) =>
        message ?? info.GetMessage(CultureInfo.CurrentUICulture);

    /// <summary>Checks the name of an extra member.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The envelope itself has a member of that name, in upper or lower case.</exception>
    public string CheckedName(string name)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));

        // A reader that ignores case, as ASP.NET Core's does, would take "Code" for "code".
        foreach (string? member in (string?[])[Format.CodeMember, Format.MessageMember, Format.DataMember, Format.NameMember, Format.ArgumentsMember])
        {
            if (string.Equals(member, name, StringComparison.OrdinalIgnoreCase))
                throw new ArgumentException($"The envelope itself has a member '{member}': give the extra member another name.", nameof(name));
        }

        return name;
    }

    /// <summary>Adds a member to those that go with a response.</summary>
    /// <param name="members">The members so far.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The members; new where there were none.</returns>
    public static Dictionary<string, object?> With(Dictionary<string, object?>? members, string name, object? value)
    {
        members ??= new Dictionary<string, object?>(StringComparer.Ordinal);
        members[name ?? throw new ArgumentNullException(nameof(name))] = value;
        return members;
    }
}
