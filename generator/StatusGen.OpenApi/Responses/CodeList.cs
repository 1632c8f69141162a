using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using StatusGen.OpenApi.Codes;

namespace StatusGen.OpenApi.Responses;

/// <summary>Says in words, and for tools, which codes a status may stand for.</summary>
internal static class CodeList
{
    public const string Extension = "x-status-codes";

    public static void Describe(OpenApiResponse response, int statusCode, IReadOnlyList<StatusCodeInfo> codes)
    {
        if (IsOfFramework(response.Description, statusCode, codes))
            response.Description = codes.Count == 1 ? CodeTexts.Describe(codes[0]) : string.Join('\n', codes.Select(LineOf));

        JsonArray list = [];
        foreach (StatusCodeInfo info in codes)
        {
            if (!IsTheStatus(info, statusCode))
                list.Add((JsonNode)new JsonObject { ["number"] = info.Code, ["key"] = info.Key, ["message"] = info.Message });
        }

        if (list.Count == 0)
            return;

        response.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        response.Extensions[Extension] = new JsonNodeExtension(list);
    }

    /// <summary>Whether nobody wrote the description by hand.</summary>
    private static bool IsOfFramework(string? description, int statusCode, IReadOnlyList<StatusCodeInfo> codes) =>
        string.IsNullOrEmpty(description)
        || description == ReasonPhrases.GetReasonPhrase(statusCode)
        || codes.Any(info => description == CodeTexts.Describe(info));

    /// <summary>An HTTP code that is sent as itself is no business code: the response's own key says all.</summary>
    private static bool IsTheStatus(StatusCodeInfo info, int statusCode) => info.Set.Kind == StatusCodeKind.Http && info.Code == statusCode;

    /// <summary>An item of a list in CommonMark.</summary>
    private static string LineOf(StatusCodeInfo info) =>
        string.Create(CultureInfo.InvariantCulture, $"- `{info.Code}` {info.Key}: {CodeTexts.Describe(info)}");
}
