using System;
using System.Globalization;

namespace StatusGen.AspNetCore.Responses;

/// <summary>
/// Values of header fields, checked where the factory is called: what a server would refuse later, or what could smuggle
/// in another field, is an exception that names the parameter.
/// </summary>
internal static class HeaderValue
{
    private const string MethodSigns = "!#$%&'*+-.^_`|~";

    public static string Required(string name, string value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"The header field {name} needs a value.", parameter);

        foreach (char c in value)
        {
            if (!IsAllowed(c))
            {
                string character = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
                throw new ArgumentException(
                    $"The header field {name} cannot hold the character U+{character}: give it ASCII without control characters, in a URI percent-encoded.",
                    parameter);
            }
        }

        return value;
    }

    public static string Methods(string[] methods, string parameter)
    {
        ArgumentNullException.ThrowIfNull(methods, parameter);
        foreach (string method in methods)
        {
            if (!IsMethod(method))
                throw new ArgumentException($"'{Printable(method)}' is no request method: use names such as \"GET\", one an argument.", parameter);
        }

        return string.Join(", ", methods);
    }

    public static string UnsatisfiedRange(long completeLength, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(completeLength, parameter);
        return string.Create(CultureInfo.InvariantCulture, $"bytes */{completeLength}");
    }

    public static string Delay(TimeSpan delay, string parameter)
    {
        if (delay < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(parameter, delay, "Nobody can ask again in the past: give a delay of zero or more.");

        long seconds = (delay.Ticks / TimeSpan.TicksPerSecond) + (delay.Ticks % TimeSpan.TicksPerSecond > 0 ? 1 : 0);
        return seconds.ToString(CultureInfo.InvariantCulture);
    }

    public static string Date(DateTimeOffset date) => date.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether a text can stand on the status line.</summary>
    public static bool IsSafe(string text)
    {
        foreach (char c in text)
        {
            if (!IsAllowed(c))
                return false;
        }

        return text.Length > 0;
    }

    private static bool IsAllowed(char c) => c is '\t' or (>= ' ' and <= '~');

    /// <summary>A token (RFC 9110, Section 5.6.2).</summary>
    private static bool IsMethod(string? method)
    {
        foreach (char c in method ?? "")
        {
            if (!char.IsAsciiLetterOrDigit(c) && !MethodSigns.Contains(c, StringComparison.Ordinal))
                return false;
        }

        return method is { Length: > 0 };
    }

    private static string Printable(string? text) => text is not null && IsSafe(text) ? text : "";
}
