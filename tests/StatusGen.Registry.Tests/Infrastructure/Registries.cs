using StatusGen.Registry.Binding;
using StatusGen.Registry.Building;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Tests.Infrastructure;

/// <summary>Builds marked registries, and holds the findings to the markers and to their whole sentences.</summary>
internal static class Registries
{
    public const string DefaultPath = "status-codes.json";

    public static readonly SetBuildContext Context = new() { DefaultNamespace = "Shop" };

    /// <summary>Builds one JSON registry that has exactly these findings (<c>STG0004 Error: ...</c>), each at its marker.</summary>
    public static CodeSet Build(string markup, params string[] findings)
        => Assert.Single(BuildAll(Context, [(DefaultPath, markup)], findings).Sets).Set;

    public static SetBuildResult BuildAll((string Path, string Markup)[] files, params string[] findings)
        => BuildAll(Context, files, findings);

    public static SetBuildResult BuildAll(SetBuildContext context, (string Path, string Markup)[] files, params string[] findings)
    {
        MarkedText[] texts = [.. files.Select(file => new MarkedText(file.Path, file.Markup)).OrderBy(text => text.Text.Path, StringComparer.Ordinal)];
        SetBuildResult result = Build(context, texts);

        string[] actual = [.. result.Diagnostics.Select(Sentence)];
        if (!findings.SequenceEqual(actual))
            Assert.Fail("Expected:\n" + string.Join("\n", findings) + "\nActual:\n" + string.Join("\n", actual));
        var expected = texts.SelectMany(text => text.Places.Select(place => text.Text.PlaceOf(place)));
        Assert.Equal(expected, result.Diagnostics.Where(finding => finding.Place is not null).Select(finding => finding.Place));
        return result;
    }

    public static SetBuildResult BuildUnchecked(params (string Path, string Content)[] files)
        => Build(Context, [.. files.Select(file => new MarkedText(file.Path, file.Content))]);

    public static RegistryFile Read(string path, string content)
        => RegistryFileReader.Read(new Text.RegistryText(path, content), CancellationToken.None);

    public static string Sentence(RegistryDiagnostic finding) => $"{finding.Rule.Id} {finding.Rule.Severity}: {finding.Message}";

    private static SetBuildResult Build(SetBuildContext context, MarkedText[] texts)
        => SetBuilder.Build(
            [.. texts.Select(text => RegistryFileReader.Read(text.Text, CancellationToken.None))],
            context,
            CancellationToken.None);
}
