using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Usage.Tests;

/// <summary>The repository's own C#, and the sources that touch every rule, with random mistakes: no analyzer throws.</summary>
public sealed class MutationTests
{
    private static readonly UsageScenario Scenario = Projects.Edge with { EnabledRules = ["STG1013", "STG1015"] };

    private static readonly CSharpCompilation Empty = Scenario.CreateCompilation();

    private static readonly string[] Sources =
    [
        .. Files("generator").Concat(Files("consumer-sample")).Select(File.ReadAllText),
        .. Enumerable.Repeat(Pages(), 40).SelectMany(page => page),
    ];

    private static readonly string[] Splices =
        ["404", "-1", "null", "default", "(AppCode)", "(int)", "=>", "is", "switch", "==", "?", ":", "(", ")", "{", "}", ";", "async", "[StatusCode]", "99999999999", "\"x\"", "this", "record"];

    [Fact]
    public void Sources_WithRandomMistakes_NeverMakeAnAnalyzerThrow() =>
        Prop.ForAll(
            Mutants().ToArbitrary(),
            source => { _ = Scenario.Analyze(Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)Empty.SyntaxTrees[0].Options, "/project/Mutant.cs"))); })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static Gen<string> Mutants() =>
        from source in Gen.Elements(Sources)
        from count in Gen.Choose(1, 6)
        from steps in Gen.ListOf(Gen.Zip(Gen.Choose(0, 3), Gen.Zip(Gen.Choose(0, 1_000_000), Gen.Choose(0, 1_000_000))), count)
        select Apply(source, steps.Select(step => (step.Item1, step.Item2.Item1, step.Item2.Item2)));

    private static string Apply(string source, IEnumerable<(int Kind, int First, int Second)> steps)
    {
        List<string> tokens = [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        foreach ((int kind, int first, int second) in steps)
        {
            int i = first % tokens.Count;
            int j = second % tokens.Count;
            switch (kind)
            {
                case 0:
                    tokens[i] = " ";
                    break;
                case 1:
                    tokens.Insert(j, tokens[i]);
                    break;
                case 2:
                    (tokens[i], tokens[j]) = (tokens[j], tokens[i]);
                    break;
                default:
                    tokens[i] = " " + Splices[second % Splices.Length] + " ";
                    break;
            }
        }

        return string.Concat(tokens);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(RepositoryFile.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("\\obj\\", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The examples of the rules' pages.</summary>
    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(RepositoryFile.PathOf("generator/docs/rules"), "STG10*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllText(path).ReplaceLineEndings("\n").Split("```csharp\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]));
}
