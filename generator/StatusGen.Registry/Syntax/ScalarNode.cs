using StatusGen.Registry.Text;

namespace StatusGen.Registry.Syntax;

/// <summary>A string, number, boolean or null.</summary>
internal sealed class ScalarNode(ScalarKind kind, string text, SourceRange range) : RegistryNode(range)
{
    public ScalarKind Kind { get; } = kind;

    /// <summary>
    /// A string's value, unescaped; an integer in decimal digits with an optional minus (YAML's 0x and 0o already
    /// converted); a number as written; <c>true</c>, <c>false</c> or <c>null</c>.
    /// </summary>
    public string Text { get; } = text;
}
