using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Mime;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using StatusGen.AspNetCore;

namespace StatusGen.OpenApi.Responses;

/// <summary>What the metadata of an operation says about its responses.</summary>
internal sealed class OperationCodes
{
    private readonly OpenApiOperationTransformerContext _context;
    private readonly StatusCodeResponseMetadata[] _returned;

    private OperationCodes(OpenApiOperationTransformerContext context, StatusCodeResponseMetadata[] returned, StatusCodeResponseMetadata[] declared)
    {
        _context = context;
        _returned = returned;

        // Metadata stands in the order in which it was added, by group, endpoint and attribute.
        Responses =
        [
            .. returned.Concat(declared)
                .OrderBy(response => response.StatusCode)
                .ThenBy(response => response.Info.Set.CodeType.FullName, StringComparer.Ordinal)
                .ThenBy(response => response.Info.Code)
                .ThenBy(response => response.Info.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The responses with a code, by status, set and number.</summary>
    public IReadOnlyList<StatusCodeResponseMetadata> Responses { get; }

    public static OperationCodes Of(OpenApiOperationTransformerContext context)
    {
        IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
        StatusCodeResponseMetadata[] returned = [.. metadata.OfType<StatusCodeResponseMetadata>()];
        IEnumerable<StatusCodeInfo> declared = metadata.OfType<IProducesCodeMetadata>()
            .SelectMany(declaration => CodesOf(declaration, context.Description))
            .Distinct()
            .Except(returned.Select(response => response.Info));
        return new OperationCodes(context, returned, [.. declared.Select(info => StatusCodeResponseMetadata.Of(info, context.ApplicationServices))]);
    }

    /// <summary>The types that the same status has without a code: <c>TypedResults.NotFound(value)</c> beside a generated 404.</summary>
    public IEnumerable<Type> OtherTypes(int statusCode, string contentType)
    {
        // The framework's description of an operation keeps one type a status, which may be ours.
        IEnumerable<Type?> declared = _context.Description.ActionDescriptor.EndpointMetadata
            .OfType<IProducesResponseTypeMetadata>()
            .Where(response => response is not StatusCodeResponseMetadata && response.StatusCode == statusCode)
            .Where(response => response.ContentTypes.Contains(contentType) || (!response.ContentTypes.Any() && contentType == MediaTypeNames.Application.Json))
            .Select(response => response.Type);
        IEnumerable<Type?> described = _context.Description.SupportedResponseTypes
            .Where(response => response.StatusCode == statusCode && response.ApiResponseFormats.Any(format => format.MediaType == contentType))
            .Select(response => response.Type)
            .Where(type => !_returned.Any(response => response.StatusCode == statusCode && response.Type == type));
        return declared.Concat(described).OfType<Type>().Where(type => type != typeof(void)).Distinct();
    }

    private static IReadOnlyList<StatusCodeInfo> CodesOf(IProducesCodeMetadata declaration, ApiDescription operation)
    {
        try
        {
            return declaration.Codes;
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException($"{operation.HttpMethod} /{operation.RelativePath} has {exception.Message}", exception);
        }
    }
}
