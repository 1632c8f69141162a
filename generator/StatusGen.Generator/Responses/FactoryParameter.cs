namespace StatusGen.Generator.Responses;

/// <summary>A parameter of a factory.</summary>
/// <param name="Role">What becomes of it.</param>
/// <param name="Type">The type as C# writes it, <c>params</c> included.</param>
/// <param name="Name">The name, keywords not escaped.</param>
internal sealed record FactoryParameter(ParameterRole Role, string Type, string Name)
{
    /// <summary>Whether a caller may leave it out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The rule that asks for the header field.</summary>
    public HeaderRule? Header { get; init; }
}
