using StatusGen.Generator.Emission;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Envelopes;

/// <summary>Everything that the text of an envelope depends on.</summary>
/// <param name="Namespace">Where the envelope stands.</param>
/// <param name="Response">How it looks.</param>
/// <param name="IsInternal">Whether all sets that declare it are internal.</param>
/// <param name="FileName">The registry that declares it first.</param>
/// <param name="Sets">The project's sets: those that declare the envelope, then the others.</param>
/// <param name="Features">What the consumer's C# can read.</param>
/// <param name="HasJson">Whether the project sees System.Text.Json.</param>
internal sealed record EnvelopeRequest(
    string Namespace,
    ResponseOptions Response,
    bool IsInternal,
    string FileName,
    EquatableArray<EnvelopeSet> Sets,
    LanguageFeatures Features,
    bool HasJson);
