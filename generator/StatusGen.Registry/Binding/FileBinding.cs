using System.Threading;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Binding;

/// <summary>What every binder of one file shares: the file that it fills, and the way to report.</summary>
internal sealed class FileBinding(RegistryFile file, CancellationToken cancellationToken)
{
    public RegistryFile RegistryFile { get; } = file;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public bool IsYaml { get; } = RegistryFileName.IsYaml(file.Text.Path);

    /// <summary>Where a syntax error ended the reading; nowhere in a file without one.</summary>
    public int CutOffAt { get; set; } = int.MaxValue;

    /// <summary>The syntax error is in it, so what it lacks may stand in the file all the same.</summary>
    public bool IsCutOff(RegistryNode node) => node.Range.End >= CutOffAt;

    /// <summary>YAML writes a property without a value as null: as good as none.</summary>
    public bool IsAbsent(PropertyNode property) => IsYaml && property.Value is ScalarNode { Kind: ScalarKind.Null };

    public void Report(RegistryRule rule, SourceRange place, string message)
        => RegistryFile.Diagnostics.Add(new RegistryDiagnostic(rule, message, RegistryFile.Text.PlaceOf(place)));

    public void Report(RegistryRule rule, SourceRange place, string message, SourcePlace related)
        => RegistryFile.Diagnostics.Add(new RegistryDiagnostic(rule, message, RegistryFile.Text.PlaceOf(place), new EquatableArray<SourcePlace>([related])));

    public void ReportShape(SourceRange place, string message) => Report(RegistryRules.Shape, place, message);

    /// <summary><paramref name="subject"/> is how the message begins: <c>The property 'http'</c>.</summary>
    public void ReportWrongType(RegistryNode node, string subject, string expected, string? advice = null)
    {
        // What YAML makes of the value right before a mistake may be the mistake itself.
        if (IsYaml && IsCutOff(node))
            return;

        if (LacksSpace(node))
            advice = "A space is missing after ':'.";
        ReportShape(node.Range, $"{subject} is wrong: expected {expected}, found {NodeDescription.Of(node)}.{(advice is null ? "" : " " + advice)}");
    }

    /// <summary>As <see cref="ReportWrongType"/> where a string was expected: YAML reads some texts as numbers or booleans.</summary>
    public void ReportNoString(RegistryNode node, string subject, string expected)
    {
        bool isWord = IsYaml && node is ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Number or ScalarKind.Boolean };
        ReportShape(node.Range, $"{subject} is wrong: expected {expected}, found {NodeDescription.Of(node)}.{(isWord ? " Put it in quotes." : "")}");
    }

    /// <summary>YAML reads <c>code:404</c> as a text.</summary>
    private bool LacksSpace(RegistryNode node)
        => IsYaml && node is ScalarNode { Kind: ScalarKind.String } && Yaml.YamlColons.LacksSpace(RegistryFile.Text.Content, node.Range.Start);
}
