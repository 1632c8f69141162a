namespace StatusGen.Tables;

/// <summary>The classes of RFC 9110, Section 15: the first digit of a status code, known or not, names its class.</summary>
internal static class HttpStatusClass
{
    public static bool IsInformational(int code) => code is >= 100 and <= 199;

    public static bool IsSuccessful(int code) => code is >= 200 and <= 299;

    public static bool IsRedirection(int code) => code is >= 300 and <= 399;

    public static bool IsClientError(int code) => code is >= 400 and <= 499;

    public static bool IsServerError(int code) => code is >= 500 and <= 599;

    /// <summary>RFC 9110, Sections 6.4.1 and 15.3.6: 1xx, 204, 205 and 304 carry no content.</summary>
    public static bool AllowsBody(int code) => !IsInformational(code) && code is not (204 or 205 or 304);
}
