using System;
using System.Collections.Generic;
using System.Text;
using StatusGen.Registry.Naming;

namespace StatusGen.Generator.Responses;

/// <summary>
/// Which header fields a factory asks for: those of RFC 9110 and its companions by the HTTP status, then those that only
/// the registry requires.
/// </summary>
internal static class HeaderRules
{
    private static readonly HeaderRule Location = new("Location", HeaderForm.Text, "location");

    private static readonly HeaderRule RetryAfter = new("Retry-After", HeaderForm.RetryAfter, "retryAfter");

    /// <summary>Fields that the server writes itself, or that follow from another one.</summary>
    private static readonly HashSet<string> OfServer =
        new(StringComparer.OrdinalIgnoreCase) { "Connection", "Content-Length", "Content-Type", "Date", "Transfer-Encoding" };

    public static IReadOnlyList<HeaderRule> Of(ResponseEntry entry)
    {
        HeaderRule? known = OfStatus(entry.HttpStatus);
        if (entry.Headers.IsEmpty)
            return known is null ? [] : [known];

        List<HeaderRule> rules = [];
        HashSet<string> fields = new(OfServer, StringComparer.OrdinalIgnoreCase);
        if (known is not null)
            fields.Add(known.Field);
        foreach (string field in entry.Headers)
        {
            if (IsToken(field) && fields.Add(field))
                rules.Add(new HeaderRule(field, HeaderForm.Text, ParameterName(field)));
        }

        // Last: it may be a params array, and be followed by nothing.
        if (known is not null)
            rules.Add(known);
        return rules;
    }

    private static HeaderRule? OfStatus(int status) => status switch
    {
        201 => Location with { Form = HeaderForm.NullableText },
        206 => new HeaderRule("Content-Range", HeaderForm.NullableText, "contentRange"),
        226 => new HeaderRule("ETag", HeaderForm.Text, "etag"),
        300 => Location with { Form = HeaderForm.OptionalText },
        301 or 302 or 303 or 307 or 308 => Location,
        401 => new HeaderRule("WWW-Authenticate", HeaderForm.Text, "challenge"),
        405 => new HeaderRule("Allow", HeaderForm.Methods, "allow"),
        407 => new HeaderRule("Proxy-Authenticate", HeaderForm.Text, "challenge"),
        416 => new HeaderRule("Content-Range", HeaderForm.CompleteLength, "completeLength"),
        426 => new HeaderRule("Upgrade", HeaderForm.Text, "protocol"),
        429 or 503 => RetryAfter,
        _ => null,
    };

    /// <summary>RFC 9110, Section 5.6.2.</summary>
    private static bool IsToken(string field)
    {
        foreach (char c in field)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')) && "!#$%&'*+-.^_`|~".IndexOf(c) < 0)
                return false;
        }

        return field.Length > 0;
    }

    /// <summary><c>X-Rate-Limit</c> becomes <c>xRateLimit</c>.</summary>
    private static string ParameterName(string field)
    {
        StringBuilder builder = new(field.Length);
        bool startsWord = false;
        foreach (char c in field)
        {
            if (!CSharpIdentifier.IsPart(c) || c == '_')
            {
                startsWord = builder.Length > 0;
                continue;
            }

            builder.Append(builder.Length == 0 ? char.ToLowerInvariant(c) : startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        string name = builder.ToString();
        return CSharpIdentifier.IsValid(name) ? name : "header" + name;
    }
}
