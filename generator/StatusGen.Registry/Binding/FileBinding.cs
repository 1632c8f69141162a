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
    public RegistryFile File { get; } = file;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public void Report(RegistryRule rule, SourceRange place, string message)
        => File.Diagnostics.Add(new RegistryDiagnostic(rule, message, File.Text.PlaceOf(place)));

    public void Report(RegistryRule rule, SourceRange place, string message, SourcePlace related)
        => File.Diagnostics.Add(new RegistryDiagnostic(rule, message, File.Text.PlaceOf(place), new EquatableArray<SourcePlace>([related])));

    public void ReportShape(SourceRange place, string message) => Report(RegistryRules.Shape, place, message);

    /// <summary><paramref name="subject"/> is how the message begins: <c>The property 'http'</c>.</summary>
    public void ReportWrongType(RegistryNode node, string subject, string expected)
        => ReportShape(node.Range, $"{subject} is wrong: expected {expected}, found {NodeDescription.Of(node)}.");
}
