using System.Collections.Generic;
using System.Net.Http;
using StatusGen.Tables;

namespace StatusGen.Clients;

/// <summary>When the code in a body says something else than the status line: always200, and entries whose <c>success</c> is not that of their status.</summary>
internal static class SuccessRule
{
    /// <summary>Whether a response with a successful status line has to be looked into. A bare or a problem's success is the value alone.</summary>
    public static bool MayHideError(HttpContent? content, IReadOnlyList<StatusCodeSet> sets)
    {
        if (content is null || !ErrorBody.IsJson(content.Headers.ContentType))
            return false;
        if (ErrorBody.IsProblemType(content.Headers.ContentType))
            return true;

        foreach (StatusCodeSet set in sets)
        {
            if (set.ResponseFormat.Style == StatusCodeResponseStyle.Envelope)
                return true;
        }

        return false;
    }

    /// <summary>Whether a response with a failing status line may be a success: only where a registry gives a success that status.</summary>
    public static bool MayHideSuccess(HttpResponseMessage response, IReadOnlyList<StatusCodeSet> sets)
    {
        if (response.Content is null || !ErrorBody.IsJson(response.Content.Headers.ContentType))
            return false;

        foreach (StatusCodeSet set in sets)
        {
            foreach (StatusCodeInfo info in set.Entries)
            {
                if (info.IsSuccess && info.HttpStatus == (HttpStatus)response.StatusCode)
                    return true;
            }
        }

        return false;
    }

    /// <summary>A gateway's 401 or 502 may carry the number of a success, most often 0, and means none.</summary>
    public static bool IsSuccessOfItsStatus(StatusCodeError error) => IsCodeOfSuccess(error) && error.Info?.HttpStatus == error.HttpStatus;

    public static bool IsCodeOfSuccess(StatusCodeError error) => error is { HasCode: true, Info.IsSuccess: true };

    /// <summary>Under a successful status line: a problem, or an envelope whose code is no success, as IsSuccess of the envelope says.</summary>
    public static bool IsCodeOfError(StatusCodeError error) =>
        error.Style == StatusCodeResponseStyle.Problem
            ? !IsCodeOfSuccess(error)
            : error is { Style: StatusCodeResponseStyle.Envelope, HasCode: true }
                && !(error.Info?.IsSuccess ?? (error.Code == 0 || HttpStatusClass.IsSuccessful(error.Code)));
}
