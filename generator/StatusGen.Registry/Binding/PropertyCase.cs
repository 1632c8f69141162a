using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>A name that is wrong in its upper and lower case alone is taken as meant, with a warning.</summary>
internal static class PropertyCase
{
    /// <summary>No object has more properties than this; further ones are mistakes that nobody need understand.</summary>
    private const int MaxProperties = 64;

    public static PropertyNode Correct(FileBinding binding, ObjectNode parent, int index, IReadOnlyList<string> known, string owner)
    {
        PropertyNode property = parent.Properties[index];
        if (index >= MaxProperties || MeantBy(property.Name, known) is not { } name || Has(parent, name))
            return property;

        binding.Report(
            RegistryRules.UnknownProperty,
            property.NameRange,
            $"Unknown property {MessageText.Quote(property.Name)} in {owner}: it is read as '{name}'. Write it so.");
        return new PropertyNode(name, property.NameRange, property.Value);
    }

    /// <summary>The property of that name; else the one whose name differs by its case alone.</summary>
    public static PropertyNode? Find(ObjectNode node, string name)
    {
        PropertyNode? similar = null;
        for (int i = 0; i < node.Properties.Count; i++)
        {
            PropertyNode property = node.Properties[i];
            if (property.Name == name)
                return property;
            if (similar is null && string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                similar = property;
        }

        return similar;
    }

    /// <summary>Null where the name is right as it is, and where it is another one.</summary>
    private static string? MeantBy(string name, IReadOnlyList<string> known)
    {
        string? meant = null;
        for (int i = 0; i < known.Count; i++)
        {
            if (known[i] == name)
                return null;
            if (string.Equals(known[i], name, StringComparison.OrdinalIgnoreCase))
                meant = known[i];
        }

        return meant;
    }

    private static bool Has(ObjectNode node, string name)
    {
        for (int i = 0; i < node.Properties.Count; i++)
        {
            if (node.Properties[i].Name == name)
                return true;
        }

        return false;
    }
}
