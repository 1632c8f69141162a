namespace StatusGen.Generator.Responses;

/// <summary>A header field that goes with a code.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Form">How its value is given.</param>
/// <param name="Parameter">The name of the parameter that takes it.</param>
internal sealed record HeaderRule(string Field, HeaderForm Form, string Parameter);
