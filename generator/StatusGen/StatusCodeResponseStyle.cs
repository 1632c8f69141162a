namespace StatusGen;

/// <summary>How a set's codes look in a response.</summary>
public enum StatusCodeResponseStyle
{
    /// <summary>Errors as problem details (RFC 9457), successes as the bare value.</summary>
    Problem,

    /// <summary>Successes and errors in one JSON object: code, message, data.</summary>
    Envelope,

    /// <summary>The value alone; the code is not sent.</summary>
    Bare,
}
