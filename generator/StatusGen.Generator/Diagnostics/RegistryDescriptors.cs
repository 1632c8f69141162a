using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Responses;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Diagnostics;

/// <summary>The registry's rules as Roslyn knows them.</summary>
internal static class RegistryDescriptors
{
    public const string Category = "StatusGen.Registry";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = CreateAll();

    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    public static DiagnosticDescriptor Of(RegistryRule rule) => ById[rule.Id];

    private static Dictionary<string, DiagnosticDescriptor> CreateAll()
    {
        Dictionary<string, DiagnosticDescriptor> descriptors = [];
        foreach (RegistryRule rule in (RegistryRule[])[.. RegistryRules.All, .. ResponseRules.All])
            descriptors.Add(rule.Id, Create(rule));
        return descriptors;
    }

    // The message is a whole sentence of the registry reader's: it alone knows what was found and what helps.
    private static DiagnosticDescriptor Create(RegistryRule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of(rule.Id),
        customTags: rule.IsConfigurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
