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
        GeneratorDriver reread = driver.ReplaceAdditionalTexts(
            [.. scenario.Registries.Select(AdditionalText (registry) => new InMemoryAdditionalText(registry.Path, registry.Content))]);
        AssertNothingNew(reread.RunGenerators(compilation), StepsBeforeSets);
    }

    /// <summary>Names of the files whose source a run added anew.</summary>
    public static IReadOnlyList<string> EmittedKinds(GeneratorDriver driver) =>
    [
        .. Steps(driver)
            .Where(step => Emits(step.Value))
            .SelectMany(step => step.Value.SelectMany(run => run.Outputs)
                .Where(output => IsNew(output.Reason))
                .Select(output => output.Value)
                .OfType<Generator.Emission.GeneratedFile>()
                .Select(file => file.HintName))
            .Order(StringComparer.Ordinal),
    ];

    private static void AssertNothingNew(GeneratorDriver driver, IReadOnlyCollection<string> exempt)
    {
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

    private static bool Emits(ImmutableArray<IncrementalGeneratorRunStep> runs) =>
        runs.SelectMany(run => run.Outputs).Any(output => output.Value is Generator.Emission.GeneratedFile);

    private static bool IsNew(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;
}
