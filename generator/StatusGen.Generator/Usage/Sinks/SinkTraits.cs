using System;

namespace StatusGen.Generator.Usage.Sinks;

/// <summary>What is special about a sink; the words of <see cref="SinkTable"/>, in lower case.</summary>
[Flags]
internal enum SinkTraits
{
    None = 0,

    /// <summary>The code goes to a client, and not only into a description of responses.</summary>
    Sent = 1,

    /// <summary>A factory of results: the status is the final one.</summary>
    Final = 2,

    /// <summary>The body says what went wrong, so the status must not be below 400.</summary>
    Problem = 4,

    /// <summary>Only a 3xx status makes sense.</summary>
    Redirect = 8,

    /// <summary>The response itself: headers and body are set by other statements.</summary>
    Response = 16,

    /// <summary>Read from a server that may be anybody's.</summary>
    Client = 32,

    /// <summary>Compared with, never written.</summary>
    Read = 64,

    /// <summary>A function that returns the code.</summary>
    Returns = 128,

    /// <summary>A dictionary whose keys are codes.</summary>
    Keys = 256,

    /// <summary>A dictionary whose values are codes.</summary>
    Values = 512,
}
