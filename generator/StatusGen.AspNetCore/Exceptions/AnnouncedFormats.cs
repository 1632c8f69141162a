using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace StatusGen.AspNetCore.Exceptions;

/// <summary>
/// The formats that responses of this application have: a set's own, or the one that an assembly announces for it by
/// <see cref="StatusCodeResponsesAttribute"/>.
/// </summary>
internal sealed class AnnouncedFormats(IHostEnvironment? environment)
{
    private const string SetProperty = "Set";

    // Endpoints are described one by one, and each look-up goes through all assemblies.
    private static readonly ConditionalWeakTable<IHostEnvironment, AnnouncedFormats> Known = new();

    private readonly ConcurrentDictionary<StatusCodeSet, StatusCodeSet> _models = new();

    public static AnnouncedFormats In(IServiceProvider services) =>
        services.GetService<IHostEnvironment>() is { } environment
            ? Known.GetValue(environment, static key => new AnnouncedFormats(key))
            : new AnnouncedFormats(null);

    public StatusCodeResponseFormat Of(StatusCodeSet set) => ModelOf(set).ResponseFormat;

    /// <summary>The set whose format, and whose envelope, the responses of a set have: itself or another.</summary>
    public StatusCodeSet ModelOf(StatusCodeSet set) => _models.GetOrAdd(set, static (key, formats) => formats.Find(key), this);

    /// <summary>The application itself decides before its libraries; among those the order of loading must not.</summary>
    private StatusCodeSet Find(StatusCodeSet set)
    {
        if (environment is not null)
            ApplicationAssemblies.Load(environment.ApplicationName);

        IEnumerable<StatusCodeResponsesAttribute> announcements = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic)
            .OrderBy(assembly => assembly.GetName().Name != environment?.ApplicationName)
            .ThenBy(assembly => assembly.FullName, StringComparer.Ordinal)
            .SelectMany(assembly => assembly.GetCustomAttributes<StatusCodeResponsesAttribute>())
            .Where(announcement => announcement.CodeType == set.CodeType);

        foreach (StatusCodeResponsesAttribute announcement in announcements)
        {
            if (announcement.Like.GetProperty(SetProperty)?.GetValue(null) is StatusCodeSet like)
                return like;
        }

        return set;
    }
}
