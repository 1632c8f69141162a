using System;
using System.Globalization;
using System.Linq;
using StatusGen.Registry.Naming;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>What all problems of one entry have in common (RFC 9457, Section 3.1).</summary>
internal sealed class ProblemType
{
    private static readonly string[] OwnMembers = ["type", "title", "status", "detail", "instance"];

    private readonly StatusCodeInfo _info;
    private readonly string? _titleOfTemplate;

    public ProblemType(StatusCodeInfo info)
    {
        _info = info;
        Uri = IsAbsoluteUri(info.Reference) ? info.Reference : null;
        _titleOfTemplate = HasPlaceholders(info) ? KeyAsWords(info) : null;
    }

    /// <summary>The member <c>type</c>; left out it means <c>about:blank</c>.</summary>
    public string? Uri { get; }

    public static bool Defines(string member) => OwnMembers.Contains(member, StringComparer.OrdinalIgnoreCase);

    /// <summary>A title is the same for every occurrence: the message where it is, else the key as words.</summary>
    public string Title(CultureInfo culture) => _titleOfTemplate ?? _info.FormatMessage(culture, culture);

    // A path on Unix is an absolute URI too, of a file.
    private static bool IsAbsoluteUri(string reference) =>
        System.Uri.TryCreate(reference, UriKind.Absolute, out Uri? uri)
        && reference.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether arguments make a difference.</summary>
    private static bool HasPlaceholders(StatusCodeInfo info)
    {
        object?[] marks = new object?[info.Arguments.Count];
        Array.Fill(marks, "\0");
        return info.Arguments.Count > 0
            && info.FormatMessage(CultureInfo.InvariantCulture, CultureInfo.InvariantCulture, marks).Contains('\0', StringComparison.Ordinal);
    }

    // The words are a template, in which braces are doubled.
    private static string KeyAsWords(StatusCodeInfo info) =>
        KeyWords.Of(info.Key).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
}
