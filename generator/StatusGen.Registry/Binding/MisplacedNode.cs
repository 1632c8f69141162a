using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>
/// Entries outside <c>codes</c> and modules outside <c>modules</c>: an error, and bound as if they stood where they
/// belong, so that no member is lost.
/// </summary>
internal static class MisplacedNode
{
    /// <summary>For a property that nobody knows; false where it is neither an entry nor a module.</summary>
    public static bool TryBind(FileBinding binding, PropertyNode property, DeclaredModule? module)
        => !UnknownProperty.IsOwn(property.Name) && (TryBindEntry(binding, property, module) || TryBindModule(binding, property, module));

    public static bool TryBindEntry(FileBinding binding, PropertyNode property, DeclaredModule? module)
    {
        if (property.Value is not ObjectNode node || !IsEntry(node))
            return false;

        binding.RegistryFile.HasCodes = true;
        binding.ReportShape(
            property.NameRange,
            $"The entry {MessageText.Quote(property.Name)} stands outside 'codes': entries stand in 'codes', move it there.");
        EntryBinder.Bind(binding, property, module);
        return true;
    }

    /// <summary>A module within a module has no range of its own there: its entries are those of the outer one.</summary>
    public static bool TryBindModule(FileBinding binding, PropertyNode property, DeclaredModule? outer)
    {
        if (property.Value is not ObjectNode node || !IsModule(node))
            return false;

        binding.RegistryFile.HasCodes = true;
        binding.ReportShape(
            property.NameRange,
            outer is null
                ? $"The module {MessageText.Quote(property.Name)} stands outside 'modules': modules stand in 'modules', move it there."
                : $"The module {MessageText.Quote(property.Name)} stands within the module {MessageText.Quote(outer.Name)}: modules do not nest, move it beside that one.");
        if (outer is null)
        {
            ModuleBinder.BindModule(binding, property);
            return true;
        }

        IReadOnlyList<PropertyNode> properties = node.Properties;
        for (int i = 0; i < properties.Count; i++)
        {
            PropertyNode inner = properties[i];
            if (inner.Name == "codes")
                CodesBinder.Bind(binding, inner, outer);
        }

        return true;
    }

    public static bool IsModule(ObjectNode node)
    {
        bool isModule = false;
        IReadOnlyList<PropertyNode> properties = node.Properties;
        for (int i = 0; i < properties.Count; i++)
        {
            PropertyNode property = properties[i];
            if (property.Name == "code")
                return false;
            isModule |= property is { Name: "codes", Value: ObjectNode } or { Name: "range", Value: ScalarNode };
        }

        return isModule;
    }

    private static bool IsEntry(ObjectNode node)
    {
        IReadOnlyList<PropertyNode> properties = node.Properties;
        for (int i = 0; i < properties.Count; i++)
        {
            PropertyNode property = properties[i];
            if (property.Name == "code")
                return property.Value is ScalarNode { Kind: ScalarKind.Integer or ScalarKind.String } scalar && scalar.TryReadInt32(out _);
        }

        return false;
    }
}
