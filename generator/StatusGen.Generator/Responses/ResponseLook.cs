using StatusGen.Registry.Model;

namespace StatusGen.Generator.Responses;

/// <summary>How responses look: the <c>response</c> of a set.</summary>
/// <param name="CodeType">The qualified enum of the set, as C# writes it.</param>
/// <param name="Values">The qualified class that has the set as its property <c>Set</c>, as C# writes it.</param>
/// <param name="Instance">The C# expression of the set.</param>
/// <param name="Options">What its registry says.</param>
/// <param name="Envelope">The qualified envelope type, as C# writes it; null where there is none.</param>
internal sealed record ResponseLook(string CodeType, string Values, string Instance, ResponseOptions Options, string? Envelope)
{
    public static ResponseLook Of(string space, SetNames names, string instance, ResponseOptions options, bool hasEnvelope) => new(
        TypeExpression.Of(space, names.Enum),
        TypeExpression.Of(space, names.Values),
        instance,
        options,
        hasEnvelope ? TypeExpression.Of(space, options.TypeName) : null);
}
