namespace StatusGen;

/// <summary>What the numbers of a set are.</summary>
public enum StatusCodeKind
{
    /// <summary>The service's own business codes, each mapped to an HTTP status.</summary>
    Application,

    /// <summary>HTTP status codes (RFC 9110, Section 15).</summary>
    Http,
}
