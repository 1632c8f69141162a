namespace StatusGen.Generator.Responses;

/// <summary>How a factory takes the value of a header field.</summary>
internal enum HeaderForm
{
    /// <summary>A text that must be given.</summary>
    Text,

    /// <summary>A text that must be named, but may be null: the RFC has cases without the field.</summary>
    NullableText,

    /// <summary>A text that may be left out.</summary>
    OptionalText,

    /// <summary>Any number of method names.</summary>
    Methods,

    /// <summary>The length of the whole representation, in bytes.</summary>
    CompleteLength,

    /// <summary>A delay or a point in time; may be left out.</summary>
    RetryAfter,
}
