using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.Generator.Pipeline;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Pipeline;

/// <summary>What a second run does again, by the reasons of the named steps. That an unrelated edit does nothing again is asserted by every Scenario.Run.</summary>
public sealed class IncrementalityTests
{
    private const string Orders = """{"enum":"OrderCode","codes":{"LOST":{"code":5,"http":404,"message":"lost","description":"Nobody knows where."}}}""";

    private const string App = """
        { "response": { "style": "envelope" },
          "codes": {
            "FIRST": { "code": 1, "http": 404, "message": "first", "description": "The first." },
            "SECOND": { "code": 2, "http": 409, "message": "second" }
          }
        }
        """;

    [Fact]
    public void Step_OfFirstRun_IsNew()
    {
        Run run = Run.Start(App);

        foreach (string step in NamedSteps.All.Except([TrackingNames.RegistryFiles, TrackingNames.Sets, TrackingNames.OwnSets, TrackingNames.Responses, TrackingNames.EnvelopeConversions]))
            Assert.Equal((step, "New"), (step, string.Join(' ', Caching.Reasons(run.Driver, step))));
        Assert.Equal(13, Caching.EmittedFiles(run.Driver).Count);
    }

    [Fact]
    public void UnrelatedCode_LeavesEverythingCached()
    {
        Run run = Run.Start(App);

        run.EditCode("namespace Shop { class Other { void Do() { } } }");

        Assert.Equal([IncrementalStepRunReason.Cached], Caching.Reasons(run.Driver, TrackingNames.RegistryFiles));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Caching.Reasons(run.Driver, TrackingNames.ProjectFacts));
        Assert.Equal([IncrementalStepRunReason.Cached], Caching.Reasons(run.Driver, TrackingNames.BuildResult));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Caching.Reasons(run.Driver, TrackingNames.TakenNames));
        Assert.Equal([IncrementalStepRunReason.Cached], Caching.Reasons(run.Driver, TrackingNames.EmitRequests));
        AssertNothingEmitted(run);
    }

    [Fact]
    public void ReferenceWithoutSets_LeavesEverythingCached()
    {
        Run run = Run.Start(App);

        run.EditCompilation(compilation => compilation.AddReferences(
            (Scenario.With() with { AssemblyName = "Other", Source = "internal class Other { }" }).Run().ToReference()));

        Assert.Equal([IncrementalStepRunReason.Cached], Caching.Reasons(run.Driver, TrackingNames.BuildResult));
        AssertNothingEmitted(run);
    }

    [Theory]
    [InlineData("\"FIRST\"", "// a comment\n   \"FIRST\"")]
    [InlineData("\"FIRST\"", "\n\n\n\"FIRST\"")]
    [InlineData("\"code\": 1, \"http\": 404", "\"http\":404,\"code\":1")]
    [InlineData("\"http\": 409", "\"http\": /* conflict */ 409")]
    [InlineData("\"message\": \"second\" }", "\"message\": \"\\u0073econd\", }")]
    public void Registry_ThatSaysTheSame_EmitsNothing(string before, string after)
    {
        Run run = Run.Start(App);

        run.EditApp(App.Replace(before, after, StringComparison.Ordinal));

        Assert.Contains(IncrementalStepRunReason.Modified, Caching.Reasons(run.Driver, TrackingNames.RegistryFiles));
        foreach (string step in (string[])[TrackingNames.BuildResult, TrackingNames.Sets, TrackingNames.EmitRequests, TrackingNames.Diagnostics])
            Assert.Empty(Caching.Reasons(run.Driver, step).Except([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged]));
        AssertNothingEmitted(run);
    }

    [Theory]
    [InlineData("The first.", "The very first.", "Enum Extensions")]
    [InlineData("\"second\"", "\"zweite\"", "Enum Exceptions Extensions Messages Values")]
    [InlineData("\"http\": 409", "\"http\": 410", "Enum Extensions Manifest")]
    [InlineData("\"code\": 2", "\"code\": 3", "Enum Extensions Manifest Values")]
    [InlineData("\"codes\": {", "\"generate\": [\"messages\"], \"codes\": {", "Manifest")]
    public void Edit_OfOneSet_EmitsFilesWhoseTextChangesOnly(string before, string after, string kinds)
    {
        Run run = Run.Start(App);

        run.EditApp(App.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(kinds.Split(' ').Select(kind => $"Shop.AppCode.{kind}.g.cs"), Caching.EmittedFiles(run.Driver));
        Assert.Contains(IncrementalStepRunReason.Cached, Caching.OutputReasons(run.Driver));
    }

    [Fact]
    public void NewSet_LeavesOthersCached()
    {
        Run run = Run.Start(App);

        run.Driver = run.Driver.AddAdditionalTexts([new InMemoryAdditionalText("/project/third.status-codes.json", Registries.Smallest)])
            .RunGenerators(run.Compilation);

        // The envelope can be made from the codes of every set.
        string[] ofTheSet = [.. Caching.EmittedFiles(run.Driver).Except(["Shop.ApiResponse.Envelope.g.cs"])];
        Assert.Equal(6, ofTheSet.Length);
        Assert.All(ofTheSet, file => Assert.StartsWith("Shop.ThirdCode.", file, StringComparison.Ordinal));
    }

    [Fact]
    public void RemovedSet_LeavesOthersCached()
    {
        Run run = Run.Start(App);

        run.Driver = run.Driver.RemoveAdditionalTexts([run.Texts[0]]).RunGenerators(run.Compilation);

        Assert.Empty(Caching.EmittedFiles(run.Driver));
        Assert.All(run.Driver.GetRunResult().Results.Single().GeneratedSources, source => Assert.StartsWith("Shop.OrderCode.", source.HintName, StringComparison.Ordinal));
    }

    [Fact]
    public void OlderLanguage_EmitsAnew()
    {
        Run run = Run.Start(App);
        Scenario older = Run.ScenarioOf(App) with { Language = LanguageVersion.CSharp7_3 };

        run.Driver = run.Driver.WithUpdatedParseOptions(older.ParseOptions).RunGenerators(older.CreateCompilation());

        Assert.Equal(13, Caching.EmittedFiles(run.Driver).Count);
    }

    [Fact]
    public void MovedLine_MovesDiagnosticsAndEmitsNothing()
    {
        string wrong = App.Replace("\"http\": 409", "\"htpp\": 409, \"http\": 409", StringComparison.Ordinal);
        Run run = Run.Start(wrong);
        Assert.Equal([3], Lines(run));

        run.EditApp("\n\n" + wrong);

        Assert.Equal([5], Lines(run));
        Assert.Equal([IncrementalStepRunReason.Modified], Caching.Reasons(run.Driver, TrackingNames.Diagnostics));
        Assert.Empty(Caching.EmittedFiles(run.Driver));
    }

    private static IEnumerable<int> Lines(Run run) =>
        run.Driver.GetRunResult().Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);

    private static void AssertNothingEmitted(Run run)
    {
        Assert.Empty(Caching.EmittedFiles(run.Driver));
        Assert.Equal([IncrementalStepRunReason.Cached], Caching.OutputReasons(run.Driver));
    }

    private sealed class Run
    {
        public required GeneratorDriver Driver { get; set; }

        public required CSharpCompilation Compilation { get; set; }

        public required ImmutableArray<AdditionalText> Texts { get; set; }

        public static Scenario ScenarioOf(string app) => Scenario.With(("status-codes.json", app), ("order.status-codes.json", Orders));

        public static Run Start(string app)
        {
            Scenario scenario = ScenarioOf(app);
            CSharpCompilation compilation = scenario.CreateCompilation();
            ImmutableArray<AdditionalText> texts = scenario.Texts();
            GeneratorDriver driver = (scenario with { Registries = [] }).CreateDriver().AddAdditionalTexts(texts).RunGenerators(compilation);
            return new Run { Driver = driver, Compilation = compilation, Texts = texts };
        }

        public void EditApp(string app) =>
            Driver = Driver.ReplaceAdditionalText(Texts[0], new InMemoryAdditionalText(Texts[0].Path, app)).RunGenerators(Compilation);

        public void EditCode(string source) =>
            EditCompilation(compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)compilation.SyntaxTrees[0].Options)));

        public void EditCompilation(Func<CSharpCompilation, CSharpCompilation> edit) => Driver = Driver.RunGenerators(edit(Compilation));
    }
}
