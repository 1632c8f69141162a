namespace StatusGen.Registry.Diagnostics;

internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
