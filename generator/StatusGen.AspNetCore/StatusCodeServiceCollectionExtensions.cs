using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StatusGen.AspNetCore.Exceptions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds StatusGen to an application.</summary>
public static class StatusCodeServiceCollectionExtensions
{
    /// <summary>
    /// Answers every <see cref="StatusGen.StatusCodeException"/> as the factory of its code would have, in the language of the
    /// request; needs <c>app.UseExceptionHandler()</c> and nothing else.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// The code is logged under its own number and key, with the message template and its arguments: as an error where the HTTP
    /// status is 5xx, else as information. The key is found again in traces and metrics, as <c>error.type</c>. Every
    /// other exception goes on to the next handler. The middleware adds what forbids a cache to keep the response.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddStatusCodeExceptionHandler(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(AnnouncedFormats.In);
        services.TryAddSingleton<ResponseEntries>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IExceptionHandler, StatusCodeExceptionHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ExceptionHandlerOptions>, ExceptionHandlerDefaults>());
        return services;
    }
}
