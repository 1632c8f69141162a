using StatusGen.Registry.Declarations;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary><c>codes</c>: entries by key, at the root or in a module.</summary>
internal static class CodesBinder
{
    /// <summary>How many entries are bound between two looks at the cancellation token.</summary>
    private const int CancellationStep = 256;

    public static void Bind(FileBinding binding, PropertyNode property, DeclaredModule? module)
    {
        binding.RegistryFile.HasCodes = true;

        // YAML writes a mapping without entries as null.
        if (property.Value is ScalarNode { Kind: ScalarKind.Null })
            return;
        if (property.Value is not ObjectNode codes)
        {
            binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "an object such as { \"SUCCESS\": { \"code\": 0 } }");
            return;
        }

        for (int i = 0; i < codes.Properties.Count; i++)
        {
            if (i % CancellationStep == 0)
                binding.CancellationToken.ThrowIfCancellationRequested();
            EntryBinder.Bind(binding, codes.Properties[i], module);
        }
    }
}
