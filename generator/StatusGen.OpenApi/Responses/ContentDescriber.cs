using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.OpenApi;
using StatusGen.AspNetCore;

namespace StatusGen.OpenApi.Responses;

/// <summary>Gives a response the schema of every body that its codes have.</summary>
internal sealed class ContentDescriber(SchemaReferences schemas, OperationCodes codes)
{
    public async Task DescribeAsync(OpenApiResponse response, IReadOnlyList<StatusCodeResponseMetadata> ofStatus, CancellationToken cancellationToken)
    {
        foreach (string contentType in ofStatus.SelectMany(described => described.ContentTypes).Distinct())
        {
            StatusCodeResponseMetadata[] ofContent = [.. ofStatus.Where(described => described.ContentTypes.Contains(contentType))];
            await DescribeAsync(response, contentType, ofContent, cancellationToken);
        }
    }

    private async Task DescribeAsync(OpenApiResponse response, string contentType, StatusCodeResponseMetadata[] ofContent, CancellationToken cancellationToken)
    {
        Type[] types =
        [
            .. ofContent.Where(described => !described.IsProblem).Select(described => described.Type)
                .Concat(codes.OtherTypes(ofContent[0].StatusCode, contentType))
                .Distinct(),
        ];
        StatusCodeResponseMetadata[] problems = [.. ofContent.Where(described => described.IsProblem).DistinctBy(described => described.Info.Set)];
        response.Content ??= new Dictionary<string, OpenApiMediaType>();
        bool isKnown = response.Content.TryGetValue(contentType, out OpenApiMediaType? media) && media.Schema is not null;

        // What the framework has written by itself may have been completed by other transformers.
        if (isKnown && problems.Length == 0 && types.Length == 1)
            return;

        List<IOpenApiSchema> all = [];
        foreach (StatusCodeResponseMetadata problem in problems)
            all.Add(await schemas.OfProblemAsync(problem, cancellationToken));
        foreach (Type type in types)
            all.Add(await schemas.OfAsync(type, cancellationToken));
        response.Content[contentType] = new OpenApiMediaType { Schema = all.Count == 1 ? all[0] : new OpenApiSchema { AnyOf = all } };
    }
}
