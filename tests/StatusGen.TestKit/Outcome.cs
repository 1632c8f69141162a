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
    public IReadOnlyList<string> Report => [.. Diagnostics.Select(Print)];

    /// <summary>Checks that the generator reported nothing, or only what is at most information.</summary>
    public Outcome AssertClean()
    {
        Assert.DoesNotContain(Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return this;
    }

    /// <summary>Compiles and runs an expression of the consumer's.</summary>
    public object? Evaluate(string expression) => CompiledExpression.Run(this, _scenario, expression);

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

    internal void AssertSound()
    {
        Assert.Null(_result.Exception);
        string[] found =
        [
            .. Compilation.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
                .Select(diagnostic => diagnostic + "\n    " + diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line])
                .Take(20),
        ];
        Assert.True(found.Length == 0, "The generated code does not compile cleanly:\n" + string.Join('\n', found));
    }

    private static string Print(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string place = diagnostic.Location.Kind == LocationKind.None
            ? ""
            : $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{diagnostic.DefaultSeverity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
