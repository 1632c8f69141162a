using StatusGen.Registry.Declarations;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Binding;

/// <summary>The root of a registry: the head of a set, or a part of one.</summary>
internal static class RootBinder
{
    private const string Owner = "the registry";

    private static readonly string[] AllowedInHead =
    [
        "namespace", "enum", "kind", "extends", "visibility", "languages", "http", "generate", "referenceTemplate", "response",
        "range", "modules", "codes", "reserved", "partOf",
    ];

    private static readonly string[] AllowedInPart = ["partOf", "http", "modules", "codes", "reserved"];

    public static void Bind(FileBinding binding, RegistryNode root)
    {
        if (root is not ObjectNode node)
        {
            binding.ReportWrongType(root, "The registry", "an object such as { \"codes\": { \"SUCCESS\": { \"code\": 0 } } }");
            return;
        }

        // Both decide how the rest is read, wherever in the file they stand.
        if (PropertyCase.Find(node, "partOf") is { } partOf)
        {
            BindPartOf(binding, partOf);
        }
        else
        {
            SourceRange beginning = new(node.Range.Start, System.Math.Min(node.Range.Start + 1, node.Range.End));
            binding.RegistryFile.Head = new DeclaredHead(RegistryFileName.DefaultEnumName(binding.RegistryFile.Text.FileName), beginning);
            if (PropertyCase.Find(node, "kind") is { } kind && !binding.IsAbsent(kind))
                binding.RegistryFile.Head.Kind = HeadBinder.ReadKind(binding, kind);
        }

        BindProperties(binding, node);
        if (binding.RegistryFile.Head is { } head)
            HeadConsistency.Check(binding, head, node);
    }

    private static void BindPartOf(FileBinding binding, PropertyNode property)
    {
        string name = property.Value is ScalarNode { Kind: ScalarKind.String } scalar ? scalar.Text : "";
        if (name.Length == 0)
            binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "the name of the enum that the file is a part of");

        // Even without a readable name it is a part: as a head it would claim an enum that nobody meant.
        binding.RegistryFile.PartOf = new Positioned<string>(name, property.Value.Range);
    }

    private static void BindProperties(FileBinding binding, ObjectNode node)
    {
        RepeatedProperties seen = default;
        for (int i = 0; i < node.Properties.Count; i++)
        {
            PropertyNode property = PropertyCase.Correct(binding, node, i, AllowedInHead, Owner);
            if (seen.IsRepeated(binding, property, AllowedInHead, Owner, node) || IsAbsent(binding, property))
                continue;

            switch (property.Name)
            {
                case "partOf" or "kind" when binding.RegistryFile.Head is not null || property.Name == "partOf":
                    break;
                case "codes":
                    CodesBinder.Bind(binding, property, module: null);
                    break;
                case "modules":
                    ModuleBinder.Bind(binding, property);
                    break;
                case "reserved":
                    ReservationBinder.Bind(binding, property);
                    break;
                case "http":
                    binding.RegistryFile.Http = HttpBinder.Read(binding, property);
                    break;
                default:
                    BindOther(binding, property);
                    break;
            }
        }
    }

    /// <summary>Of <c>codes</c> and <c>modules</c> an empty one counts: the registry has them.</summary>
    private static bool IsAbsent(FileBinding binding, PropertyNode property)
        => property.Name is not ("codes" or "modules") && binding.IsAbsent(property);

    private static void BindOther(FileBinding binding, PropertyNode property)
    {
        if (binding.RegistryFile.Head is { } head)
        {
            if (!HeadBinder.TryBind(binding, head, property) && !MisplacedNode.TryBind(binding, property, module: null))
                UnknownProperty.Report(binding, property, Owner, AllowedInHead);
        }
        else if (System.Array.IndexOf(AllowedInHead, property.Name) >= 0)
        {
            binding.ReportShape(
                property.NameRange,
                $"A part cannot have '{property.Name}': move it to the registry that declares the enum, or remove 'partOf'.");
        }
        else if (!MisplacedNode.TryBind(binding, property, module: null))
        {
            UnknownProperty.Report(binding, property, "the part", AllowedInPart);
        }
    }
}
