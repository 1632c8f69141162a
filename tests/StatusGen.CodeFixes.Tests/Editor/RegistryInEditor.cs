using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Recommendations;
using Microsoft.CodeAnalysis.Text;
using StatusGen.Generator;
using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests.Editor;

/// <summary>An open solution with a registry and a C# file, in which somebody types. Nothing is ever loaded anew.</summary>
internal sealed class RegistryInEditor : IDisposable
{
    private const string Uses = """
        public static class Uses
        {
            public static Shop.AppCode Code => Shop.AppCode.UserExists;
        }
        """;

    private readonly AdhocWorkspace _workspace = new();

    private readonly ProjectId _project = ProjectId.CreateNewId();

    private readonly DocumentId _registry;

    private readonly DocumentId _uses;

    private Solution _solution;

    public RegistryInEditor(string fileName, string registry)
    {
        _registry = DocumentId.CreateNewId(_project);
        _uses = DocumentId.CreateNewId(_project);
        CSharpCompilation references = new UsageScenario().CreateCompilation();
        _solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                _project,
                VersionStamp.Default,
                "Shop",
                "Shop",
                LanguageNames.CSharp,
                compilationOptions: references.Options,
                parseOptions: references.SyntaxTrees[0].Options,
                metadataReferences: references.References,
                analyzerReferences: [new GeneratorReference()]))
            .AddDocument(_uses, "Uses.cs", SourceText.From(Uses), filePath: "/project/Uses.cs")
            .AddAdditionalDocument(_registry, fileName, SourceText.From(registry), filePath: "/project/" + fileName);
    }

    private Project Project => _solution.GetProject(_project)!;

    /// <summary>Replaces a text that stands once in the registry, as typing does.</summary>
    public void Type(string before, string after)
    {
        SourceText text = Project.GetAdditionalDocument(_registry)!.GetTextAsync().GetAwaiter().GetResult();
        int start = text.ToString().IndexOf(before, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The registry has no '{before}'.");
        _solution = _solution.WithAdditionalDocumentText(_registry, text.WithChanges(new TextChange(new TextSpan(start, before.Length), after)));
    }

    /// <summary>What completion lists behind <c>AppCode.</c>, in the order of the enum.</summary>
    public IReadOnlyList<string> Completion()
    {
        ImmutableArray<ISymbol> symbols = Recommender
            .GetRecommendedSymbolsAtPositionAsync(Project.GetDocument(_uses)!, Uses.LastIndexOf('.') + 1)
            .GetAwaiter().GetResult();
        return [.. symbols.OfType<IFieldSymbol>().OrderBy(member => member.ConstantValue).Select(member => member.Name)];
    }

    /// <summary>What the compiler says about the C# file.</summary>
    public IReadOnlyList<string> Errors() =>
    [
        .. Project.GetCompilationAsync().GetAwaiter().GetResult()!.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id),
    ];

    /// <summary>What the generator says about the registry as the workspace has it now.</summary>
    public IReadOnlyList<string> Findings()
    {
        Compilation compilation = Project.GetCompilationAsync().GetAwaiter().GetResult()!;
        // A workspace does not hand out what its generators report, so the generator is asked once more.
        GeneratorDriverRunResult result = CSharpGeneratorDriver
            .Create([new StatusCodeGenerator().AsSourceGenerator()], Project.AnalyzerOptions.AdditionalFiles, (CSharpParseOptions)Project.ParseOptions!)
            .RunGenerators(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))))
            .GetRunResult();
        return [.. result.Diagnostics.Select(diagnostic => $"{diagnostic.Location.GetLineSpan()}: {diagnostic.Id}")];
    }

    /// <summary>The text of a generated file, as Go To Definition opens it.</summary>
    public SourceText Generated(string fileName) =>
        Project.GetSourceGeneratedDocumentsAsync().AsTask().GetAwaiter().GetResult().Single(document => document.Name == fileName)
            .GetTextAsync().GetAwaiter().GetResult();

    public void Dispose() => _workspace.Dispose();
}
