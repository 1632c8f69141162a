using StatusGen.Generator.Responses;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Envelopes;

/// <summary>A set and an envelope of two assemblies, both in sight of the project: neither can know the other.</summary>
/// <param name="Namespace">The set's namespace.</param>
/// <param name="Names">The set's names.</param>
/// <param name="Instance">The set, as an expression.</param>
/// <param name="EnvelopeNamespace">The envelope's namespace.</param>
/// <param name="EnvelopeType">The envelope's name.</param>
internal sealed record EnvelopeConversion(string Namespace, SetNames Names, string Instance, string EnvelopeNamespace, string EnvelopeType)
{
    public string ClassName => Names.Enum + "To" + EnvelopeType;

    public string Enum => TypeExpression.Of(Namespace, Names.Enum);

    public string Envelope => TypeExpression.Of(EnvelopeNamespace, EnvelopeType);
}
