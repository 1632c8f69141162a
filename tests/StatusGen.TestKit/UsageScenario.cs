using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace StatusGen.TestKit;

/// <summary>
/// A consumer's C# under all analyzers. Registries are generated first; every rule must speak where it is marked, and nowhere else,
/// but for <see cref="IgnoredRules"/>.
/// </summary>
public sealed record UsageScenario
{
    private const string Path = "/project/Uses.cs";

    /// <summary>What a test's source need not write.</summary>
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using StatusGen;

        """;

    private const string WebUsings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using System.Net;
        global using System.Net.Http;

        """;

    /// <summary>By the project itself: a test class shares one, and only the source differs.</summary>
    private static readonly ConditionalWeakTable<UsageScenario, CSharpCompilation> Generated = new();

    public ImmutableArray<(string FileName, string? Content)> Registries { get; init; } = [];

    public TargetPlatform Platform { get; init; } = TargetPlatform.AspNetCore;

    public bool ReferencesLibrary { get; init; } = true;

    public ImmutableArray<MetadataReference> FurtherReferences { get; init; } = [];

    /// <summary>Properties of the project, and what its <c>.globalconfig</c> says.</summary>
    public ImmutableDictionary<string, string> GlobalOptions { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What <c>.editorconfig</c> says for each file.</summary>
    public ImmutableDictionary<string, string> EditorConfig { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Rules that are off by default, switched on.</summary>
    public ImmutableArray<string> EnabledRules { get; init; } = [];

    /// <summary>Rules that the test does not mean. By default the one that has something to say about every number.</summary>
    public ImmutableArray<string> IgnoredRules { get; init; } = ["STG1003"];

    /// <summary>All analyzers of the package.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(Generator.StatusCodeGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The project with its generated code and a source that compiles.</summary>
    public CSharpCompilation Compile(string source)
    {
        CSharpCompilation compilation = CreateCompilation(source);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>Runs all analyzers, none of which may throw.</summary>
    public ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation)
    {
        List<Exception> exceptions = [];
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([], new UsageOptionsProvider(GlobalOptions, EditorConfig)),
            onAnalyzerException: (exception, _, _) =>
            {
                lock (exceptions)
                    exceptions.Add(exception);
            },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> diagnostics = new CompilationWithAnalyzers(compilation, Analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.True(exceptions.Count == 0, string.Join('\n', exceptions));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>Checks that the rules speak where the source says, and nowhere else. Gives what they said, in the order of the source.</summary>
    public ImmutableArray<Diagnostic> Verify(string markup)
    {
        MarkedSource source = MarkedSource.Parse(markup);
        ImmutableArray<Diagnostic> diagnostics = [.. Analyze(Compile(source.Text)).Where(diagnostic => !IgnoredRules.Contains(diagnostic.Id))];
        Assert.Equal(
            source.Marks.Select(mark => Show(mark.Id, mark.Span)).Order(StringComparer.Ordinal),
            diagnostics.Select(diagnostic => Show(diagnostic.Id, diagnostic.Location.SourceSpan)).Order(StringComparer.Ordinal));
        return diagnostics;

        string Show(string id, TextSpan span) => $"{id} at {span.Start:D6}: {source.Text.Substring(span.Start, span.Length)}";
    }

    /// <summary>The messages of <see cref="Verify"/>, with severity: <c>warning STG1001: ...</c>.</summary>
    public IReadOnlyList<string> Messages(string markup) =>
    [
        .. Verify(markup).Select(diagnostic =>
            $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];

    /// <summary>Without looking at errors.</summary>
    public CSharpCompilation CreateCompilation(params string[] sources)
    {
        Scenario scenario = ToScenario();
        bool isWeb = Platform is TargetPlatform.AspNetCore or TargetPlatform.AspNetCore10;
        CSharpCompilation compilation = Generated.GetValue(this, static project => project.Generate());
        bool hasShop = Registries.Any(registry => registry.Content?.Contains("\"Shop\"", StringComparison.Ordinal) == true);
        string usings = (hasShop ? "global using Shop;\n" : "") + (ReferencesLibrary ? Usings : Usings.Replace("global using StatusGen;", "", StringComparison.Ordinal))
            + (isWeb ? WebUsings : "");
        return compilation
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(usings, scenario.ParseOptions, "/project/Usings.cs"))
            .AddSyntaxTrees(sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, scenario.ParseOptions, i == 0 ? Path : $"/project/Uses{i}.cs")))
            .WithOptions(compilation.Options
                .WithAllowUnsafe(true)
                .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
                .WithSpecificDiagnosticOptions(EnabledRules.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Info))));
    }

    /// <summary>The project without the test's source as a reference of another one.</summary>
    public MetadataReference CreateLibrary() => ToScenario().Run().ToReference();

    private CSharpCompilation Generate() =>
        Registries.IsEmpty && Platform != TargetPlatform.AspNetCore10 ? ToScenario().CreateCompilation() : ToScenario().Run().Compilation;

    private Scenario ToScenario() => Scenario.With([.. Registries]) with
    {
        Platform = Platform,
        ReferencesLibrary = ReferencesLibrary,
        FurtherReferences = FurtherReferences,
    };
}
