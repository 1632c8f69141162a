using System.Collections.Generic;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>A problem that the application completes, by <see cref="ProblemDetailsOptions.CustomizeProblemDetails"/>.</summary>
internal static class CustomizedProblem
{
    /// <summary>Null where the application adds nothing.</summary>
    public static ProblemDetails? Of(HttpContext context, ResponseEntry entry, in BodyContent content)
    {
        if (context.RequestServices?.GetService<IOptions<ProblemDetailsOptions>>()?.Value.CustomizeProblemDetails is not { } customize)
            return null;

        ProblemDetails problem = new()
        {
            Type = entry.Problem!.Uri,
            Title = entry.Problem.Title(CultureInfo.CurrentUICulture),
            Status = entry.StatusCode,
            Detail = ObjectBody.MessageOf(entry, content),
            Instance = ProblemBody.InstanceOf(context),
        };
        if (content.Parts?.Members is { } members)
        {
            foreach ((string name, object? value) in members)
                problem.Extensions[name] = value;
        }

        IExceptionHandlerFeature? failure = context.Features.Get<IExceptionHandlerFeature>();
        ProblemDetailsContext customized = new()
        {
            HttpContext = context,
            ProblemDetails = problem,
            Exception = failure?.Error,
            AdditionalMetadata = failure?.Endpoint?.Metadata,
        };
        customize(customized);

        // The application may have put another in its place.
        return customized.ProblemDetails;
    }

    /// <summary>The application's extensions; what the response writes itself stands once.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> ExtensionsOf(ProblemDetails problem, ResponseEntry entry)
    {
        foreach (KeyValuePair<string, object?> extension in problem.Extensions)
        {
            if (!entry.WritesMember(extension.Key))
                yield return extension;
        }
    }
}
