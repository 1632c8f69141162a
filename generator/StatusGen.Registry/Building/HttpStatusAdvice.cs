using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Iana;

namespace StatusGen.Registry.Building;

/// <summary>What STG0008 says: most unknown statuses are another mistake than a digit mistyped.</summary>
internal static class HttpStatusAdvice
{
    private const int First = 100;

    private const int Last = 999;

    /// <param name="value">The unknown status.</param>
    /// <param name="code">The number of the entry that has it, or null.</param>
    /// <param name="known">The statuses of the project.</param>
    public static string For(int value, int? code, KnownHttpStatuses known)
    {
        string subject = $"{MessageText.Quote(value)} is not a known HTTP status";
        if (value > Last && code is { } number && known.Contains(number))
            return $"{subject}, but the 'code' of the entry is {KnownHttpStatuses.Describe(number)}: exchange the two.";
        if (value is < First or > Last)
            return $"{subject}: write one of three digits, such as 404.";
        if (VendorStatuses.Find(value) is { } vendor)
            return $"{subject} ({vendor}): add it to a registry with \"kind\": \"http\", or use another one.";
        return $"{subject}: did you mean {known.Nearest(value)}? A status of your own is declared in a registry with \"kind\": \"http\".";
    }
}
