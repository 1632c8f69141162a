using StatusGen.Generator.Emission;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Envelopes;

/// <summary>The conversions of a project, in one file.</summary>
/// <param name="Conversions">At least one.</param>
/// <param name="Features">What the project's C# can read.</param>
internal sealed record EnvelopeConversionRequest(EquatableArray<EnvelopeConversion> Conversions, LanguageFeatures Features);
