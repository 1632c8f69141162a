using System.Collections.Generic;
using System.Linq;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Responses;

/// <summary>
/// The factories of an entry: what the message asks for must be given, what the RFC requires must be given, and what it
/// forbids cannot be.
/// </summary>
internal static class FactorySignatures
{
    private static readonly HeaderRule[] NoHeaders = [];

    public static IReadOnlyList<FactorySignature> Of(ResponseSet set, ResponseEntry entry)
    {
        // On the wire it is a 200: nothing is forbidden, and no header field belongs to the mapped status.
        bool isAlwaysOk = set is { Kind: CodeSetKind.Application, Look.Options.AlwaysOk: true };
        IReadOnlyList<HeaderRule> headers = isAlwaysOk ? NoHeaders : HeaderRules.Of(entry);
        bool hasMethods = headers.Any(static header => header.Form == HeaderForm.Methods);
        if (!isAlwaysOk && (entry.ForbidsBody || IsRedirect(entry.HttpStatus)) || hasMethods)
            return [Create(entry, headers)];
        if (entry.IsSuccess)
            return OfSuccess(entry, headers);
        return headers.Any(static header => header.Form == HeaderForm.RetryAfter)
            ? [CreateWithData(entry, headers), CreateWithData(entry, headers, isRetryDate: true)]
            : [CreateWithData(entry, headers)];
    }

    /// <summary>A value has its own overload: an optional one would need a type argument where there is no value.</summary>
    private static FactorySignature[] OfSuccess(ResponseEntry entry, IReadOnlyList<HeaderRule> headers)
    {
        // A required parameter cannot follow an optional one, and a success has nothing to retry.
        headers = [.. headers.Where(static header => header.Form is not (HeaderForm.RetryAfter or HeaderForm.OptionalText))];
        FactorySignature typed = CreateTyped(entry, headers);

        // A part of a representation is content (RFC 9110, Section 15.3.7).
        return entry.HttpStatus == 206 ? [typed] : [Create(entry, headers), typed];
    }

    /// <summary>The target is in Location; clients show no content (RFC 9110, Section 15.4).</summary>
    private static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    private static FactorySignature Create(ResponseEntry entry, IReadOnlyList<HeaderRule> headers) =>
        new(Begin(entry, headers, new ParameterNames(entry.Arguments), isRetryDate: false), null);

    private static FactorySignature CreateWithData(ResponseEntry entry, IReadOnlyList<HeaderRule> headers, bool isRetryDate = false)
    {
        ParameterNames names = new(entry.Arguments);
        List<FactoryParameter> parameters = Begin(entry, headers, names, isRetryDate);
        parameters.Add(new FactoryParameter(ParameterRole.Data, "object?", names.Take("data")) { IsOptional = true });
        return new FactorySignature(parameters, null);
    }

    private static FactorySignature CreateTyped(ResponseEntry entry, IReadOnlyList<HeaderRule> headers)
    {
        ParameterNames names = new(entry.Arguments);
        List<FactoryParameter> parameters = Begin(entry, headers, names, isRetryDate: false);
        string type = names.Take("T");
        parameters.Add(new FactoryParameter(ParameterRole.Data, type, names.Take("value")));
        return new FactorySignature(parameters, type);
    }

    private static List<FactoryParameter> Begin(ResponseEntry entry, IReadOnlyList<HeaderRule> headers, ParameterNames names, bool isRetryDate)
    {
        List<FactoryParameter> parameters = [];
        foreach (CodeArgument argument in entry.Arguments)
            parameters.Add(new FactoryParameter(ParameterRole.Argument, FactoryMembers.TypeName(argument.Type, LanguageFeatures.OfResponses), argument.Name));
        foreach (HeaderRule header in headers)
        {
            parameters.Add(new FactoryParameter(ParameterRole.Header, TypeOf(header.Form, isRetryDate), names.Take(header.Parameter))
            {
                // Two overloads with everything optional would make the call without arguments ambiguous.
                IsOptional = header.Form == HeaderForm.OptionalText || (header.Form == HeaderForm.RetryAfter && !isRetryDate),
                Header = header,
            });
        }

        return parameters;
    }

    private static string TypeOf(HeaderForm form, bool isRetryDate) => form switch
    {
        HeaderForm.Text => "string",
        HeaderForm.Methods => "params string[]",
        HeaderForm.CompleteLength => "long",
        HeaderForm.RetryAfter => isRetryDate ? "global::System.DateTimeOffset" : "global::System.TimeSpan?",
        _ => "string?",
    };
}
