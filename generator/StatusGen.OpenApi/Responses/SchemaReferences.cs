using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using StatusGen.AspNetCore;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace StatusGen.OpenApi.Responses;

/// <summary>Schemas of bodies, as references to the components of the document.</summary>
internal sealed class SchemaReferences(OpenApiOperationTransformerContext context, OpenApiOptions options)
{
    private const string SetOfProblem = "statusgen-set";

    private readonly OpenApiDocument _document = context.Document
        ?? throw new InvalidOperationException("Codes can be described only in a document: the operation belongs to none.");

    private readonly JsonSerializerOptions _json = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

    public async Task<IOpenApiSchema> OfAsync(Type type, CancellationToken cancellationToken)
    {
        string? id = options.CreateSchemaReferenceId(_json.GetTypeInfo(type));
        if (id is not null && Find(id) is not null)
            return new OpenApiSchemaReference(id, _document);

        OpenApiSchema schema = await context.GetOrCreateSchemaAsync(type, cancellationToken: cancellationToken);
        return id is null ? schema : Add(id, schema);
    }

    /// <summary>Problem details with the extensions that the responses of a set have: one component a set.</summary>
    public async Task<IOpenApiSchema> OfProblemAsync(StatusCodeResponseMetadata response, CancellationToken cancellationToken)
    {
        StatusCodeSet set = response.Info.Set;
        string id = set.Name + "Problem";
        if (Find(id) is { } known && !IsOf(known, set))
            id = set.CodeType.FullName!.Replace('.', '_') + "Problem";
        if (Find(id) is not null)
            return new OpenApiSchemaReference(id, _document);

        OpenApiSchema schema = ProblemSchema.Of(response, await OfAsync(typeof(ProblemDetails), cancellationToken));
        schema.Metadata = new Dictionary<string, object> { [SetOfProblem] = set };
        return Add(id, schema);
    }

    private static bool IsOf(IOpenApiSchema schema, StatusCodeSet set) =>
        schema is OpenApiSchema { Metadata: { } metadata } && metadata.TryGetValue(SetOfProblem, out object? known) && ReferenceEquals(known, set);

    private IOpenApiSchema? Find(string id) =>
        _document.Components?.Schemas is { } schemas && schemas.TryGetValue(id, out IOpenApiSchema? schema) ? schema : null;

    private OpenApiSchemaReference Add(string id, OpenApiSchema schema)
    {
        _document.AddComponent(id, schema);
        return new OpenApiSchemaReference(id, _document);
    }
}
