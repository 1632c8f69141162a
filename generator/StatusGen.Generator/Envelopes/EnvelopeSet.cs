using StatusGen.Generator.Emission;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Envelopes;

/// <summary>What an envelope has to know of a set: never its entries, so that a changed entry leaves the envelope as it is.</summary>
/// <param name="Namespace">The set's namespace.</param>
/// <param name="Names">The set's names.</param>
/// <param name="IsInternal">Whether only the project sees the set.</param>
/// <param name="FileName">The registry, for what goes wrong.</param>
/// <param name="Envelope">How the envelope looks that the set declares; null where it declares none, or where its names are taken.</param>
internal sealed record EnvelopeSet(string Namespace, SetNames Names, bool IsInternal, string FileName, ResponseOptions? Envelope)
{
    public static EnvelopeSet Of(EmitRequest request) => new(
        request.Set.Namespace,
        request.Set.Names,
        request.Set.IsInternal,
        request.Set.FileName,
        request.CanEmitEnvelope ? request.Set.Response : null);
}
