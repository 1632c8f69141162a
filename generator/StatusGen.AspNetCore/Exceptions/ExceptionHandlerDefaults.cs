using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace StatusGen.AspNetCore.Exceptions;

/// <summary>
/// Lets <c>app.UseExceptionHandler()</c> stand alone. The middleware refuses to start without something for exceptions that
/// nobody handles; where the application names nothing, they end as they would without it: with 500 and no body.
/// </summary>
internal sealed class ExceptionHandlerDefaults(IServiceProviderIsService services) : IPostConfigureOptions<ExceptionHandlerOptions>
{
    public void PostConfigure(string? name, ExceptionHandlerOptions options)
    {
        if (options.ExceptionHandler is null && !options.ExceptionHandlingPath.HasValue && !services.IsService(typeof(IProblemDetailsService)))
            options.ExceptionHandler = static _ => Task.CompletedTask;
    }
}
