namespace StatusGen.Registry.Model;

/// <summary>A named range of a set; both ends are inclusive and null where the module names no range.</summary>
internal sealed record CodeModule(string Name, int? First, int? Last, LocalizedText Description, string? Owner);
