using System;
using System.Collections.Generic;

namespace StatusGen.AspNetCore;

/// <summary>
/// Says in an endpoint's metadata with which codes it may end although its return type does not tell: it throws them.
/// </summary>
/// <remarks>The framework's own metadata of responses is left alone: with any of it a controller's action would lose its inferred 200.</remarks>
public interface IProducesCodeMetadata
{
    /// <summary>The codes, in the order in which they were declared.</summary>
    /// <exception cref="InvalidOperationException">A declared value is no entry of its set.</exception>
    IReadOnlyList<StatusCodeInfo> Codes { get; }
}
