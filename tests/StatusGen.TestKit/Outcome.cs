using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace StatusGen.TestKit;

/// <summary>What the generator made of a <see cref="Scenario"/>.</summary>
public sealed class Outcome
{
    private readonly Scenario _scenario;
    private readonly GeneratorRunResult _result;

    internal Outcome(Scenario scenario, CSharpCompilation input, GeneratorDriverRunResult result)
    {
        _scenario = scenario;
        _result = result.Results.Single();
        Compilation = input.AddSyntaxTrees(result.GeneratedTrees);
    }

    /// <summary>The consumer's project with the generated files in it.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>Generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        _result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Diagnostics as a build prints them: <c>status-codes.json(3,16): error STG0001: ...</c>.</summary>
    public IReadOnlyList<string> Report => Print(Diagnostics);

    /// <summary>Checks that the generator reported nothing, or only what is at most information.</summary>
    public Outcome AssertClean()
    {
        Assert.DoesNotContain(Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return this;
    }

    /// <summary>Compiles and runs an expression of the consumer's.</summary>
    public object? Evaluate(string expression) => CompiledExpression.Run(this, _scenario, [expression])[0];

    /// <summary>What the compiler makes of a call, written in a namespace of the consumer's.</summary>
    public CallSite Bind(string call, string space = "Shop") => CallSite.Of(Compilation, _scenario.ParseOptions, space, call);

    /// <summary>Compiles and runs several expressions of the consumer's, each of which must give what stands beside it.</summary>
    public Outcome AssertValues(params (string Expression, object? Expected)[] facts)
    {
        object?[] values = CompiledExpression.Run(this, _scenario, [.. facts.Select(fact => fact.Expression)]);
        string[] wrong =
        [
            .. facts.Select((fact, i) => (fact.Expression, fact.Expected, Value: values[i]))
                .Where(fact => !Equals(fact.Expected, fact.Value))
                .Select(fact => $"{fact.Expression}\n    expected {Show(fact.Expected)}\n    but was  {Show(fact.Value)}"),
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
        return this;
    }

    /// <summary>What each rule that spoke said how often: <c>STG0004 STG0019x2</c>.</summary>
    public string Rules => string.Join(
        ' ',
        Diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => rule.Count() == 1 ? rule.Key : $"{rule.Key}x{rule.Count()}"));

    /// <summary>The consumer's assembly as a reference, with or without method bodies.</summary>
    public MetadataReference ToReference(bool asReferenceAssembly = false)
    {
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Compilation.Emit(
            stream,
            options: asReferenceAssembly ? new Microsoft.CodeAnalysis.Emit.EmitOptions(metadataOnly: true, includePrivateMembers: false) : null);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>Diagnostics as a build prints them, without folders.</summary>
    public static IReadOnlyList<string> Print(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Print)];

    internal void AssertSound()
    {
        Assert.True(_result.Exception is null, _result.Exception?.ToString());

        // Emitted and not only bound: some limits of the compiler are looked at as late as that.
        using MemoryStream stream = new();
        ImmutableArray<Diagnostic> diagnostics = Compilation.Emit(stream).Diagnostics;
        string[] found =
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
                .Select(diagnostic => diagnostic + "\n    " + LineOf(diagnostic.Location))
                .Take(20),
        ];
        Assert.True(found.Length == 0, "The generated code does not compile cleanly:\n" + string.Join('\n', found));
    }

    private static string LineOf(Location location) =>
        location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";

    private static string Show(object? value) => value is null ? "null" : $"{value} ({value.GetType().Name})";

    private static string Print(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string place = diagnostic.Location.Kind == LocationKind.None
            ? ""
            : $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{diagnostic.DefaultSeverity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
