using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StatusGen.AspNetCore;

namespace StatusGen.OpenApi.Responses;

/// <summary>Describes the responses of an operation whose codes are known: by its return type, or because it declares them.</summary>
internal sealed class CodeResponseTransformer(OpenApiOptions options) : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        OperationCodes codes = OperationCodes.Of(context);
        ContentDescriber content = new(new SchemaReferences(context, options), codes);
        OpenApiResponses responses = operation.Responses ??= [];
        int count = responses.Count;
        foreach (IGrouping<int, StatusCodeResponseMetadata> ofStatus in codes.Responses.GroupBy(response => response.StatusCode))
        {
            string key = ofStatus.Key.ToString(CultureInfo.InvariantCulture);
            if (!responses.TryGetValue(key, out IOpenApiResponse? found))
                responses.Add(key, found = new OpenApiResponse());
            if (found is not OpenApiResponse response)
                continue;

            CodeList.Describe(response, ofStatus.Key, [.. ofStatus.Select(described => described.Info).Distinct()]);
            await content.DescribeAsync(response, [.. ofStatus], cancellationToken);
        }

        if (responses.Count > count)
            Sort(responses);
    }

    private static void Sort(OpenApiResponses responses)
    {
        KeyValuePair<string, IOpenApiResponse>[] sorted = [.. responses.OrderBy(response => response.Key, System.StringComparer.Ordinal)];
        responses.Clear();
        foreach ((string key, IOpenApiResponse response) in sorted)
            responses.Add(key, response);
    }
}
