namespace StatusGen.AspNetCore.Responses;

/// <summary>What goes on the status line.</summary>
internal static class WireStatus
{
    private const int Ok = 200;

    public static int Of(StatusCodeInfo info, StatusCodeResponseFormat format)
    {
        int status = (int)info.HttpStatus;
        return format.AlwaysOk && !(info.Set.Kind == StatusCodeKind.Http && IsMeantForProtocol(status)) ? Ok : status;
    }

    /// <summary>
    /// Redirections, interim responses, partial content and instance manipulations tell the protocol what to do, not the
    /// client's code: with 200 in their place the response would be wrong.
    /// </summary>
    private static bool IsMeantForProtocol(int status) => status is < 200 or 206 or 226 or (>= 300 and <= 399);
}
