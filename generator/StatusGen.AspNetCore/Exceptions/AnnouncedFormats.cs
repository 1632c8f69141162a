using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace StatusGen.AspNetCore.Exceptions;

/// <summary>
/// The formats that responses of this application have: a set's own, or the one that an assembly announces for it by
/// <see cref="StatusCodeResponsesAttribute"/>.
/// </summary>
internal sealed class AnnouncedFormats(IHostEnvironment? environment)
{
    private const string SetProperty = "Set";

    private readonly ConcurrentDictionary<StatusCodeSet, StatusCodeResponseFormat> _formats = new();

    public StatusCodeResponseFormat Of(StatusCodeSet set) => _formats.GetOrAdd(set, static (key, formats) => formats.Find(key), this);

    /// <summary>The application itself decides before its libraries; among those the order of loading must not.</summary>
    private StatusCodeResponseFormat Find(StatusCodeSet set)
    {
        IEnumerable<StatusCodeResponsesAttribute> announcements = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic)
            .OrderBy(assembly => assembly.GetName().Name != environment?.ApplicationName)
            .ThenBy(assembly => assembly.FullName, StringComparer.Ordinal)
            .SelectMany(assembly => assembly.GetCustomAttributes<StatusCodeResponsesAttribute>())
            .Where(announcement => announcement.CodeType == set.CodeType);

        foreach (StatusCodeResponsesAttribute announcement in announcements)
        {
            if (announcement.Like.GetProperty(SetProperty)?.GetValue(null) is StatusCodeSet like)
                return like.ResponseFormat;
        }

        return set.ResponseFormat;
    }
}
