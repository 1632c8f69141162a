namespace StatusGen.Registry.Model;

/// <summary>A message argument; <paramref name="Name"/> is a C# identifier without the verbatim prefix.</summary>
internal sealed record CodeArgument(string Name, ArgumentType Type);
