using System;
using Microsoft.AspNetCore.OpenApi;
using StatusGen.OpenApi.Codes;
using StatusGen.OpenApi.Responses;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds StatusGen to OpenAPI documents.</summary>
public static class StatusCodeOpenApiOptionsExtensions
{
    /// <summary>
    /// Describes status codes in a document: <c>services.AddOpenApi(options =&gt; options.AddStatusCodes())</c>.
    /// </summary>
    /// <param name="options">The options of one document.</param>
    /// <returns>The same options.</returns>
    /// <remarks>
    /// Responses take their description from the registry and list the codes behind their status as <c>x-status-codes</c>;
    /// those of codes that an endpoint only declares
    /// (<see cref="Microsoft.AspNetCore.Builder.StatusCodeEndpointConventionBuilderExtensions.ProducesCode"/>) are added. Integers that
    /// are status codes (<see cref="StatusGen.StatusCodeAttribute"/> with the type of a set, or the enum itself) get
    /// <c>enum</c>, <c>x-enum-varnames</c> and <c>x-enum-descriptions</c>. Texts are in the default language of the set. A
    /// description that the application gives by itself stays.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddStatusCodes(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options
            .AddSchemaTransformer(new CodeSchemaTransformer())
            .AddOperationTransformer(new CodeResponseTransformer(options));
    }
}
