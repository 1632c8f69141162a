using StatusGen.Registry.Helpers;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Diagnostics;

/// <summary>
/// One finding in a registry. <paramref name="Message"/> is the whole sentence: what is wrong and what to do.
/// <paramref name="Place"/> is null for a finding that stands in no file.
/// </summary>
internal sealed record RegistryDiagnostic(
    RegistryRule Rule,
    string Message,
    SourcePlace? Place,
    EquatableArray<SourcePlace> RelatedPlaces = default);
