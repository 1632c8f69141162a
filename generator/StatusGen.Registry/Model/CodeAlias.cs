namespace StatusGen.Registry.Model;

/// <summary>An older key of an entry and its C# name, which is null where the name is taken by another member.</summary>
internal sealed record CodeAlias(string Key, string? Name);
