using StatusGen.Registry.Text;

namespace StatusGen.Registry.Syntax;

/// <summary>
/// One property of an object; <see cref="NameRange"/> covers its quotes where it has some. A structure, because there are
/// many and nobody keeps them.
/// </summary>
internal readonly struct PropertyNode(string name, SourceRange nameRange, RegistryNode value)
{
    public string Name { get; } = name;

    public SourceRange NameRange { get; } = nameRange;

    public RegistryNode Value { get; } = value;
}
