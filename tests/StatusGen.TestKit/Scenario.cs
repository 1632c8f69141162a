using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusGen.TestKit;

/// <summary>
/// A consumer's project: registries, its own C#, and how it is compiled. Every test that runs the generator goes
/// through <see cref="Run"/>, which also checks what must hold for every input.
/// </summary>
public sealed record Scenario
{
    private const string Folder = "/project/";

    public ImmutableArray<(string Path, string? Content)> Registries { get; init; } = [];

    public string Source { get; init; } = "";

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public TargetPlatform Platform { get; init; } = TargetPlatform.Net10;

    public string? RootNamespace { get; init; } = "Shop";

    public string AssemblyName { get; init; } = "Shop";

    public bool ReferencesLibrary { get; init; } = true;

    public ImmutableArray<MetadataReference> FurtherReferences { get; init; } = [];

    /// <summary>Properties of the project file that the compiler sees.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, ReportDiagnostic> DiagnosticOptions { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>A project with one registry, <c>status-codes.json</c>.</summary>
    public static Scenario Json(string content) => With(("status-codes.json", content));

    /// <summary>A project with one registry, <c>status-codes.yaml</c>.</summary>
    public static Scenario Yaml(string content) => With(("status-codes.yaml", content));

    public static Scenario With(params (string FileName, string? Content)[] registries) =>
        new() { Registries = [.. registries.Select(registry => (Folder + registry.FileName, registry.Content))] };

    /// <summary>The generator; a test may bring one that fails.</summary>
    public Generator.StatusCodeGenerator Generator { get; init; } = new();

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        AssemblyName,
        [CSharpSyntaxTree.ParseText(Source, ParseOptions, Folder + "Program.cs")],
        [.. References.For(Platform, ReferencesLibrary), .. FurtherReferences],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 ? Nullable : NullableContextOptions.Disable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            // The SDK never shows that a library was built against an older framework.
            specificDiagnosticOptions: DiagnosticOptions.SetItem("CS1701", ReportDiagnostic.Suppress),
            deterministic: true));

    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [Generator.AsSourceGenerator()],
        Texts(),
        ParseOptions,
        new InMemoryOptions((RootNamespace is null ? Properties : Properties.SetItem(nameof(RootNamespace), RootNamespace)).ToDictionary(property => "build_property." + property.Key, property => property.Value)),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The registries as files of the project, each time read anew.</summary>
    public ImmutableArray<AdditionalText> Texts() =>
        [.. Registries.Select(AdditionalText (registry) => new InMemoryAdditionalText(registry.Path, registry.Content))];

    /// <summary>Runs the generator and checks that nothing threw, that all of it compiles without a warning, and that a second run is cached.</summary>
    public Outcome Run()
    {
        CSharpCompilation compilation = CreateCompilation();
        GeneratorDriver driver = CreateDriver().RunGenerators(compilation);
        Outcome outcome = new(this, compilation, driver.GetRunResult());
        outcome.AssertSound();
        Caching.AssertCached(driver, this, compilation);
        return outcome;
    }
}
