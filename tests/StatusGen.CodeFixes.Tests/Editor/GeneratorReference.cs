using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusGen.Generator;
using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests.Editor;

/// <summary>The package as a workspace sees it: the generator and all analyzers.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // A workspace finds the reference of a generator by its identity.
    private static readonly ImmutableArray<ISourceGenerator> Generators = [new StatusCodeGenerator().AsSourceGenerator()];

    public override string FullPath => "StatusGen.Generator.dll";

    public override object Id => FullPath;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => UsageScenario.Analyzers;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => UsageScenario.Analyzers;

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => Generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => Generators;
}
