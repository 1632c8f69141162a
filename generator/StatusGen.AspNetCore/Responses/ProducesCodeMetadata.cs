using System.Collections.Generic;
using System.Linq;

namespace StatusGen.AspNetCore.Responses;

/// <summary>Codes that were declared where an endpoint is mapped.</summary>
internal sealed class ProducesCodeMetadata(StatusCodeInfo[] codes) : IProducesCodeMetadata
{
    public IReadOnlyList<StatusCodeInfo> Codes => codes;

    /// <summary>For lists of metadata that a debugger shows.</summary>
    public override string ToString() => string.Join(", ", codes.Select(code => code.ToString()));
}
