using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests;

/// <summary>A consumer's project in an editor: what a fix offers for the first of its diagnostics, and what becomes of the source.</summary>
internal sealed record FixScenario(UsageScenario Project, CodeFixProvider Fix)
{
    private const string SourcePath = "/project/Uses.cs";

    private const string UsingsPath = "/project/Usings.cs";

    /// <summary>What a person fills in where a fix leaves a name.</summary>
    private const string Filling = """
        global using static Filling;
        static class Filling
        {
            public const string allow = "GET", challenge = "Basic", protocol = "h2c", wwwAuthenticate = "Basic", proxyAuthenticate = "Basic", upgrade = "h2c";
        }
        """;

    /// <summary>Global usings that a test's source need not write; without them each <c>using</c> has to come from the fix.</summary>
    public bool HasGlobalUsings { get; init; } = true;

    /// <summary>The titles of all actions for the first diagnostic that the fix knows.</summary>
    public IReadOnlyList<string> Titles(string source) => [.. Actions(CreateDocument(source)).Select(action => action.Title)];

    /// <summary>Checks what one action makes of the source, and that it compiles without an error or a further warning.</summary>
    public void Verify(string source, string title, string expected)
    {
        Document document = CreateDocument(source);
        CodeAction action = Assert.Single(Actions(document), action => action.Title == title);
        Assert.Equal(expected, TextOf(Apply(action), document));
    }

    /// <summary>As <see cref="Verify"/>, but the source compiles only when the one name that the fix leaves is filled in.</summary>
    public void VerifyToBeFilledIn(string source, string title, string name, string expected)
    {
        Document document = CreateDocument(source);
        Solution changed = Apply(Assert.Single(Actions(document), action => action.Title == title));
        Diagnostic missing = Assert.Single(Problems(changed.GetDocument(document.Id)!.Project), problem => problem.Severity == DiagnosticSeverity.Error);
        Assert.Equal($"CS0103 {name}", $"{missing.Id} {missing.Location.SourceTree!.GetText().ToString(missing.Location.SourceSpan)}");
        Assert.Equal(expected, TextOf(changed.AddDocument(DocumentId.CreateNewId(document.Project.Id), "Filling.cs", Filling), document));
    }

    /// <summary>Checks what the first action makes of a registry.</summary>
    public void VerifyRegistry(string source, string title, string fileName, string expected)
    {
        Document document = CreateDocument(source);
        CodeAction action = Assert.Single(Actions(document), action => action.Title == title);
        Project changed = Apply(action).GetProject(document.Project.Id)!;
        Assert.Equal(expected, changed.AdditionalDocuments.Single(registry => registry.Name == fileName).GetTextAsync().Result.ToString());
        Assert.Equal(source, changed.GetDocument(document.Id)!.GetTextAsync().Result.ToString());
    }

    /// <summary>Checks what is left when the first action is applied everywhere.</summary>
    public void VerifyAll(string source, string expected)
    {
        Document document = CreateDocument(source);
        ImmutableArray<Diagnostic> diagnostics = Diagnose(document);
        FixAllContext context = new(
            document,
            Fix,
            FixAllScope.Document,
            Actions(document)[0].EquivalenceKey!,
            diagnostics.Select(diagnostic => diagnostic.Id).Distinct(),
            new KnownDiagnostics(diagnostics),
            CancellationToken.None);
        CodeAction action = Fix.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!;
        Assert.Equal(expected, TextOf(Apply(action), document));
    }

    private List<CodeAction> Actions(Document document)
    {
        List<CodeAction> actions = [];
        Diagnostic first = Diagnose(document)[0];
        Fix.RegisterCodeFixesAsync(new CodeFixContext(document, first, (action, _) => actions.Add(action), CancellationToken.None)).GetAwaiter().GetResult();
        return actions;
    }

    private ImmutableArray<Diagnostic> Diagnose(Document document)
    {
        CSharpCompilation compilation = (CSharpCompilation)document.Project.GetCompilationAsync().GetAwaiter().GetResult()!;
        ImmutableArray<Diagnostic> diagnostics =
            [.. Project.Analyze(compilation).Where(diagnostic => Fix.FixableDiagnosticIds.Contains(diagnostic.Id) && diagnostic.Location.SourceTree!.FilePath == SourcePath)];
        Assert.NotEmpty(diagnostics);
        return diagnostics;
    }

    private static Solution Apply(CodeAction action) =>
        action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult().OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static string TextOf(Solution solution, Document document)
    {
        Document changed = solution.GetDocument(document.Id)!;
        // CS8524 replaces CS8509: of the numbers that no member of an enum has no fix can know.
        HashSet<string> known = ["CS8524", .. Problems(document.Project).Select(problem => problem.Id)];
        Assert.DoesNotContain(Problems(changed.Project), problem => !known.Contains(problem.Id));
        return changed.GetTextAsync().GetAwaiter().GetResult().ToString();
    }

    private static IEnumerable<Diagnostic> Problems(Project project) =>
        project.GetCompilationAsync().GetAwaiter().GetResult()!.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed);

    private Document CreateDocument(string source)
    {
        CSharpCompilation compilation = Project.CreateCompilation(source);
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Shop",
                compilation.AssemblyName!,
                LanguageNames.CSharp,
                compilationOptions: compilation.Options,
                parseOptions: compilation.SyntaxTrees[0].Options,
                metadataReferences: compilation.References));
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => HasGlobalUsings || tree.FilePath != UsingsPath))
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath);
        foreach ((string fileName, string? content) in Project.Registries)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), fileName, SourceText.From(content!), filePath: "/project/" + fileName);
        Document document = solution.GetProject(id)!.Documents.Single(document => document.FilePath == SourcePath);
        Assert.Empty(document.Project.GetCompilationAsync().GetAwaiter().GetResult()!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return document;
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
