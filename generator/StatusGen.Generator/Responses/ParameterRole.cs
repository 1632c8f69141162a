namespace StatusGen.Generator.Responses;

/// <summary>What becomes of what a factory is given.</summary>
internal enum ParameterRole
{
    Argument,
    Header,
    Data,
}
