using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Logging;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore.Exceptions;

/// <summary>Answers a <see cref="StatusCodeException"/> as the factory of its code would have; leaves all others alone.</summary>
internal sealed class StatusCodeExceptionHandler(ResponseEntries entries, ILogger<StatusCodeExceptionHandler> logger) : IExceptionHandler
{
    private const string ErrorType = "error.type";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // What a client read from another service is that service's answer: its 401 or 404 says nothing about our caller.
        if (exception is not StatusCodeException { Error: null } error || !entries.TryGet(error.Info, out ResponseEntry? entry))
            return false;

        StatusCodeExceptionLog.Write(logger, error);
        Tag(httpContext, error);

        // The middleware runs us in its own culture. What is set here ends with this method.
        if (httpContext.Features.Get<IRequestCultureFeature>() is { } feature)
        {
            CultureInfo.CurrentCulture = feature.RequestCulture.Culture;
            CultureInfo.CurrentUICulture = feature.RequestCulture.UICulture;
        }

        await ResponseWriter.WriteAsync(httpContext, entry, new ResponseParts { Arguments = ValuesOf(error) }, null);
        return true;
    }

    /// <summary>The key says more than the type, which is the same for all codes, and there are few of them, as metrics need it.</summary>
    private static void Tag(HttpContext context, StatusCodeException error)
    {
        Activity? activity = context.Features.Get<IHttpActivityFeature>()?.Activity ?? Activity.Current;
        activity?.SetTag(ErrorType, error.Key);

        if (context.Features.Get<IHttpMetricsTagsFeature>()?.Tags is not { } tags)
            return;

        // Before .NET 10 the middleware has added the type of the exception.
        foreach (KeyValuePair<string, object?> tag in new List<KeyValuePair<string, object?>>(tags))
        {
            if (tag.Key == ErrorType)
                tags.Remove(tag);
        }

        tags.Add(new KeyValuePair<string, object?>(ErrorType, error.Key));
    }

    private static object?[] ValuesOf(StatusCodeException error)
    {
        IReadOnlyList<KeyValuePair<string, object?>> arguments = error.Arguments;
        object?[] values = new object?[arguments.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = arguments[i].Value;
        return values;
    }
}
