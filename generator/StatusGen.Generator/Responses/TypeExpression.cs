using StatusGen.Generator.Emission;

namespace StatusGen.Generator.Responses;

/// <summary>Qualified names of types as C# writes them.</summary>
internal static class TypeExpression
{
    public static string Of(string space, string name) => $"global::{Identifier.EscapePath(space)}.{Identifier.EscapeType(name)}";
}
