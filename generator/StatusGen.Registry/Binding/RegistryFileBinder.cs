using System.Threading;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Binding;

/// <summary>From the node tree of one file to its declarations.</summary>
internal static class RegistryFileBinder
{
    public static RegistryFile Bind(RegistryText text, RegistryDocument document, CancellationToken cancellationToken)
    {
        RegistryFile file = new(text);
        foreach (RegistryDiagnostic diagnostic in document.Diagnostics)
        {
            file.Diagnostics.Add(diagnostic);
            file.HasSyntaxErrors |= diagnostic.Rule.Severity == RuleSeverity.Error;
        }

        if (document.Root is { } root)
        {
            FileBinding binding = new(file, cancellationToken);
            if (file.HasSyntaxErrors)
                binding.CutOffAt = root.Range.End;
            RootBinder.Bind(binding, root);
        }

        return file;
    }
}
