using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using StatusGen.Clients;

namespace StatusGen;

/// <summary>Status codes for clients: reads what a service answered with the sets that both sides share.</summary>
public static class StatusCodeHttpExtensions
{
    /// <summary>Reads an error from the content of a response, whatever its style.</summary>
    /// <param name="content">The content; a body that is no JSON, too large or broken gives an error that says so.</param>
    /// <param name="set">The service's set: <c>AppCodes.Set</c>.</param>
    /// <param name="httpStatus">The status of the response, where it is known.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The error. Its code may be one that is not known here.</returns>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public static Task<StatusCodeError> ReadStatusCodeErrorAsync(
        this HttpContent content,
        StatusCodeSet set,
        HttpStatusCode? httpStatus = null,
        CancellationToken cancellationToken = default) =>
        content.ReadStatusCodeErrorAsync(ListOf(set), httpStatus, cancellationToken);

    /// <summary>Reads an error from the content of a response, whatever its style.</summary>
    /// <param name="content">The content; a body that is no JSON, too large or broken gives an error that says so.</param>
    /// <param name="sets">The service's sets; the first that knows the code wins.</param>
    /// <param name="httpStatus">The status of the response, where it is known.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The error. Its code may be one that is not known here.</returns>
    /// <exception cref="ArgumentNullException">The sets are null.</exception>
    public static async Task<StatusCodeError> ReadStatusCodeErrorAsync(
        this HttpContent content,
        IReadOnlyList<StatusCodeSet> sets,
        HttpStatusCode? httpStatus = null,
        CancellationToken cancellationToken = default)
    {
        _ = sets ?? throw new ArgumentNullException(nameof(sets));
        ErrorBody body = await ContentReader.ReadErrorAsync(content, cancellationToken).ConfigureAwait(false);
        return ErrorReader.Read(body, sets, (HttpStatus?)httpStatus, null);
    }

    /// <summary>Reads an error from a response, whatever its style.</summary>
    /// <param name="response">The response.</param>
    /// <param name="set">The service's set: <c>AppCodes.Set</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The error. Its code may be one that is not known here.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task<StatusCodeError> ReadStatusCodeErrorAsync(this HttpResponseMessage response, StatusCodeSet set, CancellationToken cancellationToken = default) =>
        response.ReadStatusCodeErrorAsync(ListOf(set), cancellationToken);

    /// <summary>Reads an error from a response, whatever its style.</summary>
    /// <param name="response">The response.</param>
    /// <param name="sets">The service's sets; the first that knows the code wins.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The error. Its code may be one that is not known here.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task<StatusCodeError> ReadStatusCodeErrorAsync(
        this HttpResponseMessage response,
        IReadOnlyList<StatusCodeSet> sets,
        CancellationToken cancellationToken = default)
    {
        _ = response ?? throw new ArgumentNullException(nameof(response));
        _ = sets ?? throw new ArgumentNullException(nameof(sets));
        ErrorBody body = await ContentReader.ReadErrorAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return ErrorReader.Read(body, sets, (HttpStatus)response.StatusCode, response.ReasonPhrase);
    }

    /// <summary>
    /// Throws where a service did not succeed. An envelope is asked too: its code counts more than the status line, but a
    /// success under a status of failure is believed only where that is the status of the code in the registry.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <param name="set">The service's set: <c>AppCodes.Set</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The response, if it is a success; its content can still be read.</returns>
    /// <exception cref="StatusCodeException">The service did not succeed. The code may be one that is not known here.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task<HttpResponseMessage> EnsureSuccessOrThrowStatusCodeAsync(
        this HttpResponseMessage response,
        StatusCodeSet set,
        CancellationToken cancellationToken = default) =>
        response.EnsureSuccessOrThrowStatusCodeAsync(ListOf(set), cancellationToken);

    /// <summary>
    /// Throws where a service did not succeed. An envelope is asked too: its code counts more than the status line, but a
    /// success under a status of failure is believed only where that is the status of the code in the registry.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <param name="sets">The service's sets; the first that knows the code wins.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The response, if it is a success; its content can still be read.</returns>
    /// <exception cref="StatusCodeException">The service did not succeed. The code may be one that is not known here.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task<HttpResponseMessage> EnsureSuccessOrThrowStatusCodeAsync(
        this HttpResponseMessage response,
        IReadOnlyList<StatusCodeSet> sets,
        CancellationToken cancellationToken = default)
    {
        _ = response ?? throw new ArgumentNullException(nameof(response));
        _ = sets ?? throw new ArgumentNullException(nameof(sets));
        StatusCodeError? error = await ErrorOfAsync(response, sets, cancellationToken).ConfigureAwait(false);
        return error is null ? response : throw error.ToException();
    }

    private static async Task<StatusCodeError?> ErrorOfAsync(HttpResponseMessage response, IReadOnlyList<StatusCodeSet> sets, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            bool mayHide = SuccessRule.MayHideSuccess(response, sets);
            ErrorBody failure = mayHide
                ? await ContentReader.ReadSuccessAsync(response.Content, cancellationToken).ConfigureAwait(false)
                : await ContentReader.ReadErrorAsync(response.Content, cancellationToken).ConfigureAwait(false);
            StatusCodeError error = ErrorReader.Read(failure, sets, (HttpStatus)response.StatusCode, response.ReasonPhrase);
            return mayHide && SuccessRule.IsSuccessOfItsStatus(error) ? null : error;
        }

        if (!SuccessRule.MayHideError(response.Content, sets))
            return null;

        ErrorBody body = await ContentReader.ReadSuccessAsync(response.Content, cancellationToken).ConfigureAwait(false);
        StatusCodeError hidden = ErrorReader.Read(body, sets, (HttpStatus)response.StatusCode, response.ReasonPhrase);
        return SuccessRule.IsCodeOfError(hidden) ? hidden : null;
    }

    private static StatusCodeSet[] ListOf(StatusCodeSet set) => [set ?? throw new ArgumentNullException(nameof(set))];
}
