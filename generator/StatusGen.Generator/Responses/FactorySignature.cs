using System.Collections.Generic;
using System.Linq;

namespace StatusGen.Generator.Responses;

/// <summary>One overload of an entry's factory.</summary>
/// <param name="Parameters">Message arguments first, then header fields, then the data.</param>
/// <param name="TypeParameter">The type of a typed value; null where there is none.</param>
internal sealed record FactorySignature(IReadOnlyList<FactoryParameter> Parameters, string? TypeParameter)
{
    /// <summary>Whether a response without what the factory asks for would be a wrong one.</summary>
    public bool NeedsFactory => Parameters.Any(static parameter =>
        parameter.Role == ParameterRole.Argument
        || parameter.Header?.Form is HeaderForm.Text or HeaderForm.Methods or HeaderForm.CompleteLength);
}
