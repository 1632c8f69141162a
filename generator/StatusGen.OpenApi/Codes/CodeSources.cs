using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace StatusGen.OpenApi.Codes;

/// <summary>Finds the sets that a number in a request or a response may come from.</summary>
internal static class CodeSources
{
    /// <summary>Empty where the schema is not one of a code.</summary>
    public static IReadOnlyList<StatusCodeSet> Of(OpenApiSchemaTransformerContext context)
    {
        Type type = context.JsonTypeInfo.Type;
        if (StatusCodeSet.Find(Nullable.GetUnderlyingType(type) ?? type) is { } set)
            return [set];

        IEnumerable<StatusCodeAttribute> marks = context.JsonPropertyInfo is { } property
            ? MarksOf(property.AttributeProvider).Concat(MarksOf(property.AssociatedParameter?.AttributeProvider))
            : MarksOf(context.ParameterDescription);
        return
        [
            .. marks.SelectMany(mark => mark.CodeTypes)
                .Select(StatusCodeSet.Find)
                .OfType<StatusCodeSet>()
                .Distinct(),
        ];
    }

    /// <summary>Of a property that is bound as a parameter a controller's metadata knows more than the parameter.</summary>
    private static IEnumerable<StatusCodeAttribute> MarksOf(ApiParameterDescription? parameter) =>
        MarksOf((parameter?.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo)
            .Concat((parameter?.ModelMetadata as DefaultModelMetadata)?.Attributes.Attributes.OfType<StatusCodeAttribute>() ?? []);

    private static IEnumerable<StatusCodeAttribute> MarksOf(ICustomAttributeProvider? provider) =>
        provider?.GetCustomAttributes(typeof(StatusCodeAttribute), inherit: true).OfType<StatusCodeAttribute>() ?? [];
}
