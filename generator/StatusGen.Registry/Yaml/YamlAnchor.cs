using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Yaml;

/// <summary>
/// A node with an anchor. <paramref name="Size"/> counts the values in it and <paramref name="Height"/> the containers
/// within each other, aliases taken for what they stand for. <paramref name="Node"/> is null while it is still being read.
/// </summary>
internal sealed record YamlAnchor(RegistryNode? Node, long Size, int Height);
