using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace StatusGen.OpenApi.Codes;

/// <summary>Names the codes of every number that is a status code, and of every item of a list of them.</summary>
internal sealed class CodeSchemaTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        CodeEnum.Describe(schema.Items as OpenApiSchema ?? schema, CodeSources.Of(context));
        return Task.CompletedTask;
    }
}
