using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Tests.Robustness;

internal static class Warnings
{
    /// <summary>Options that silence rules, as <c>NoWarn</c> does.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> Of(params string[] ids) =>
        ids.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Suppress);
}
