using StatusGen.Registry.Text;

namespace StatusGen.Registry.Syntax;

/// <summary>A value of a registry document, JSON or YAML: from here on the two formats are one.</summary>
internal abstract class RegistryNode(SourceRange range)
{
    /// <summary>The value with its quotes or brackets.</summary>
    public SourceRange Range { get; } = range;
}
