using System.Collections.Generic;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Syntax;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>Where entries of a set stand: the <c>codes</c> of a root or of a module, whether they are there yet or not.</summary>
/// <param name="File">The registry.</param>
/// <param name="Owner">The root or the module.</param>
/// <param name="Range">The numbers of the module, where it says so.</param>
internal sealed record CodesPlace(RegistryFile File, ObjectNode Owner, DeclaredRange? Range)
{
    private const string CodesName = "codes";

    public bool IsYaml { get; } = RegistryFileName.IsYaml(File.Text.Path);

    /// <summary>The property <c>codes</c>, or null.</summary>
    public PropertyNode? Codes { get; } = Find(Owner, CodesName);

    /// <summary>The entries, in file order; empty where there are none.</summary>
    public IReadOnlyList<PropertyNode> Entries => (Codes?.Value as ObjectNode)?.Properties ?? [];

    /// <summary>All places of the files of a set, each root before its modules.</summary>
    public static List<CodesPlace> Of(RegistryState state)
    {
        List<CodesPlace> places = [];
        foreach (RegistryFile file in state.Files)
        {
            if (!state.IsOfSet(file) || RegistryTree.Read(file.Text) is not { } root)
                continue;

            places.Add(new CodesPlace(file, root, null));
            if (Find(root, "modules")?.Value is not ObjectNode modules)
                continue;
            foreach (PropertyNode module in modules.Properties)
            {
                if (module.Value is ObjectNode owner)
                    places.Add(new CodesPlace(file, owner, RangeOf(file, module.Name)));
            }
        }

        return places;
    }

    /// <summary>The number of an entry, or null.</summary>
    public static int? CodeOf(PropertyNode entry) =>
        entry.Value is ObjectNode node && Find(node, "code")?.Value is ScalarNode scalar && scalar.TryReadInt32(out int code) ? code : null;

    /// <summary>The index of the entry with the greatest number below another; -1 where there is none.</summary>
    public int IndexBefore(int code)
    {
        int best = -1;
        int bestCode = 0;
        for (int i = 0; i < Entries.Count; i++)
        {
            if (CodeOf(Entries[i]) is { } candidate && candidate < code && (best < 0 || candidate > bestCode))
                (best, bestCode) = (i, candidate);
        }

        return best;
    }

    private static DeclaredRange? RangeOf(RegistryFile file, string module)
    {
        foreach (DeclaredModule declared in file.Modules)
        {
            if (declared.Name == module)
                return declared.Range;
        }

        return null;
    }

    private static PropertyNode? Find(ObjectNode node, string name)
    {
        foreach (PropertyNode property in node.Properties)
        {
            if (property.Name == name)
                return property;
        }

        return null;
    }
}
