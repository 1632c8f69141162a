using Microsoft.CodeAnalysis;
using StatusGen.Generator.Diagnostics;

namespace StatusGen.Generator.Usage;

/// <summary>A rule about C# code: what a table of rules says about it. Its message is a whole sentence that the rule writes.</summary>
internal static class UsageRule
{
    public const string Category = "StatusGen.Usage";

    public static DiagnosticDescriptor Create(string id, string title, DiagnosticSeverity severity, bool isEnabled = true, bool isOfWholeCompilation = false) => new(
        id,
        title,
        "{0}",
        Category,
        severity,
        isEnabled,
        helpLinkUri: HelpLink.Of(id),
        customTags: isOfWholeCompilation ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
