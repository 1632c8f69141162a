using System;

namespace StatusGen.Registry.Diagnostics;

/// <summary>STG0099: what to report, and which file it was about.</summary>
internal static class InternalErrorMessage
{
    public static string Of(Exception exception, string fileName)
        => $"StatusGen failed on {MessageText.Quote(fileName)} with {exception.GetType().Name} ({MessageText.Quote(exception.Message)})"
            + $"{Origin(exception)}. This is a bug in StatusGen: please report it together with this message and the registry.";

    /// <summary>The innermost method: enough to find the bug, short enough for a build log.</summary>
    private static string Origin(Exception exception)
    {
        string? trace = exception.StackTrace;
        if (trace is null)
            return "";

        string first = trace.Split('\n')[0].Trim();
        int file = first.IndexOf(" in ", StringComparison.Ordinal);
        return ", " + (file < 0 ? first : first.Substring(0, file));
    }
}
