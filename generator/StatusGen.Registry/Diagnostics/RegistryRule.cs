namespace StatusGen.Registry.Diagnostics;

/// <summary>
/// A rule about registry files. One that is not <paramref name="IsConfigurable"/> cannot be silenced, because after it
/// the generated code is not what the registry says.
/// </summary>
internal sealed record RegistryRule(string Id, string Title, RuleSeverity Severity, bool IsConfigurable = true);
