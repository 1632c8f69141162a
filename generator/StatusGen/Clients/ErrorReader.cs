using System.Collections.Generic;
using System.Globalization;

namespace StatusGen.Clients;

/// <summary>Makes one error of a body, whatever its style, and of what the registries know about its code.</summary>
internal static class ErrorReader
{
    public static StatusCodeError Read(ErrorBody body, IReadOnlyList<StatusCodeSet> sets, HttpStatus? status, string? reasonPhrase)
    {
        ErrorFacts facts = new() { Members = body.Members, Fault = body.Fault, HttpStatus = status };
        ErrorShape? shape = FindShape(body, sets, facts);
        if (shape is { } found)
        {
            facts.Style = found.Style;
            facts.Message = found.MessageOf(body.Members) ?? string.Empty;
            facts.Arguments = found.ArgumentsOf(body.Members) ?? facts.Arguments;
            if (found.Style == StatusCodeResponseStyle.Problem)
                facts.HttpStatus ??= (HttpStatus?)JsonText.NumberOf(JsonText.Find(body.Members, "status"));
        }

        if (!facts.HasCode)
        {
            facts.Code = (int)(facts.HttpStatus ?? 0);
            facts.Info = FindInfo(HttpSetsOf(sets), facts.Code);
        }

        facts.HttpStatus ??= facts.Info?.HttpStatus;
        facts.Key = shape?.KeyOf(body.Members) ?? facts.Info?.Key ?? string.Empty;
        if (facts.Message.Length == 0)
            facts.Message = MessageOf(facts) ?? reasonPhrase ?? string.Empty;
        return new StatusCodeError(facts);
    }

    /// <summary>The first set in whose style the body carries a code that the set knows; else the first in whose style it carries any.</summary>
    private static ErrorShape? FindShape(ErrorBody body, IReadOnlyList<StatusCodeSet> sets, ErrorFacts facts)
    {
        ErrorShape? first = null;
        foreach (StatusCodeSet set in sets)
        {
            if (ErrorShape.Of(set.ResponseFormat, body.IsProblem) is not { } shape || shape.CodeOf(body.Members, set) is not { } code)
                continue;

            bool isKnown = set.TryGetInfo(code, out StatusCodeInfo info);
            if (first is null || isKnown)
            {
                first = shape;
                facts.Code = code;
                facts.HasCode = true;
            }

            if (isKnown)
            {
                facts.Info = info;
                return shape;
            }
        }

        // The framework's own responses have the number of the HTTP status as their code.
        if (facts.HasCode)
            facts.Info = FindInfo(HttpSetsOf(sets), facts.Code);
        return first ?? (body.IsProblem ? ErrorShape.Of(sets.Count > 0 ? sets[0].ResponseFormat : HttpStatusCodes.Set.ResponseFormat, isProblem: true) : null);
    }

    private static IEnumerable<StatusCodeSet> HttpSetsOf(IReadOnlyList<StatusCodeSet> sets)
    {
        foreach (StatusCodeSet set in sets)
        {
            if (set.Kind == StatusCodeKind.Http)
                yield return set;
        }

        yield return HttpStatusCodes.Set;
    }

    private static StatusCodeInfo? FindInfo(IEnumerable<StatusCodeSet> sets, int code)
    {
        foreach (StatusCodeSet set in sets)
        {
            if (set.TryGetInfo(code, out StatusCodeInfo info))
                return info;
        }

        return null;
    }

    private static string? MessageOf(ErrorFacts facts)
    {
        if (facts.Info is not { } info)
            return null;

        object?[] arguments = ReceivedArguments.InOrder(info, facts.Arguments);
        return info.FormatMessage(CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture, arguments);
    }
}
