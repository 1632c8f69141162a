using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace StatusGen.TestKit;

/// <summary>What a second run of the generator must not do again.</summary>
public static class Caching
{
    private const string BuildResult = Generator.Pipeline.TrackingNames.BuildResult;

    private static readonly string[] StepsBeforeSets =
        [Generator.Pipeline.TrackingNames.RegistryFiles, BuildResult];

    internal static void AssertCached(GeneratorDriver driver, Scenario scenario, CSharpCompilation compilation)
    {
        // An edit of C# that has nothing to do with codes.
        SyntaxTree unrelated = CSharpSyntaxTree.ParseText("namespace Unrelated { internal static class Edit { } }", scenario.ParseOptions);
        AssertNothingNew(driver.RunGenerators(compilation.AddSyntaxTrees(unrelated)), []);

        // The same registries, read anew.
        GeneratorDriver reread = driver.ReplaceAdditionalTexts(scenario.Texts());
        AssertNothingNew(reread.RunGenerators(compilation), StepsBeforeSets);
    }

    /// <summary>Names of the files whose source a run added anew, ordered.</summary>
    public static IReadOnlyList<string> EmittedFiles(GeneratorDriver driver) =>
    [
        .. Steps(driver)
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Where(output => IsNew(output.Reason))
            .Select(output => (output.Value as Generator.Emission.Emitted)?.File?.HintName)
            .OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>How a named step ended: its distinct reasons.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) =>
    [
        .. Steps(driver).Where(named => named.Key == step)
            .SelectMany(named => named.Value)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason)
            .Distinct()
            .Order(),
    ];

    /// <summary>How the outputs ended: sources and diagnostics together.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> OutputReasons(GeneratorDriver driver) =>
    [
        .. driver.GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason)
            .Distinct()
            .Order(),
    ];

    private static void AssertNothingNew(GeneratorDriver driver, IReadOnlyCollection<string> exempt)
    {
        Assert.True(driver.GetRunResult().Results.Single().Exception is null, "The second run threw.");
        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> runs) in Steps(driver))
        {
            if (exempt.Contains(name))
                continue;
            foreach ((object value, IncrementalStepRunReason reason) in runs.SelectMany(run => run.Outputs))
                Assert.False(IsNew(reason), $"Step '{name}' was {reason} although nothing it depends on changed: {value}");
        }

        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> runs) in driver.GetRunResult().Results.Single().TrackedOutputSteps)
        {
            foreach ((object _, IncrementalStepRunReason reason) in runs.SelectMany(run => run.Outputs))
                Assert.True(reason == IncrementalStepRunReason.Cached, $"Output '{name}' was {reason}.");
        }
    }

    private static IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> Steps(GeneratorDriver driver)
    {
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> all = driver.GetRunResult().Results.Single().TrackedSteps;
        return all.Where(step => NamedSteps.All.Contains(step.Key));
    }

    private static bool IsNew(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;
}
