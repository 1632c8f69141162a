using StatusGen.Registry.Text;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>A registry, and its text as it shall be.</summary>
internal sealed record RegistryEdit(RegistryText Registry, string NewText);
