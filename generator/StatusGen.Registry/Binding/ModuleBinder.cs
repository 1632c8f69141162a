using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Binding;

/// <summary><c>modules</c>: the named ranges of a set, each with entries of its own.</summary>
internal static class ModuleBinder
{
    private static readonly string[] Allowed = ["range", "description", "owner", "http", "codes", "reserved"];

    public static void Bind(FileBinding binding, PropertyNode property)
    {
        binding.RegistryFile.HasCodes = true;
        if (property.Value is ScalarNode { Kind: ScalarKind.Null })
            return;
        if (property.Value is not ObjectNode modules)
        {
            binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "an object with a module per name");
            return;
        }

        for (int i = 0; i < modules.Properties.Count; i++)
        {
            binding.CancellationToken.ThrowIfCancellationRequested();
            BindModule(binding, modules.Properties[i]);
        }
    }

    public static void BindModule(FileBinding binding, PropertyNode property)
    {
        if (MisplacedNode.TryBindEntry(binding, property, module: null))
            return;

        string name = SuspiciousCharacters.ReplaceUnpairedSurrogates(property.Name);
        string owner = "the module " + MessageText.Quote(name);
        DeclaredModule module = new(name, property.NameRange);
        binding.RegistryFile.Modules.Add(module);

        if (name.Length == 0)
            binding.ReportShape(property.NameRange, "A module has no name: give it one.");
        if (property.Value is ScalarNode { Kind: ScalarKind.Null })
            return;
        if (property.Value is not ObjectNode node)
        {
            binding.ReportWrongType(property.Value, "The module " + MessageText.Quote(name), "an object such as { \"codes\": { } }");
            return;
        }

        BindProperties(binding, module, node, owner);
    }

    private static void BindProperties(FileBinding binding, DeclaredModule module, ObjectNode node, string owner)
    {
        RepeatedProperties seen = default;
        IReadOnlyList<PropertyNode> properties = node.Properties;
        for (int i = 0; i < properties.Count; i++)
        {
            PropertyNode property = PropertyCase.Correct(binding, node, i, Allowed, owner);
            if (seen.IsRepeated(binding, property, Allowed, owner, node) || binding.IsAbsent(property))
                continue;

            switch (property.Name)
            {
                case "range":
                    module.Range = RangeBinder.Read(binding, property);
                    break;
                case "description":
                    module.Description = TextBinder.Read(binding, property, allowsLines: true);
                    break;
                case "owner":
                    module.Owner = ScalarBinder.ReadString(binding, property);
                    break;
                case "http":
                    module.Http = HttpBinder.Read(binding, property);
                    break;
                case "codes":
                    CodesBinder.Bind(binding, property, module);
                    break;
                case "reserved":
                    ReservationBinder.Bind(binding, property);
                    break;
                default:
                    if (!MisplacedNode.TryBind(binding, property, module))
                        UnknownProperty.Report(binding, property, owner, Allowed);
                    break;
            }
        }
    }
}
