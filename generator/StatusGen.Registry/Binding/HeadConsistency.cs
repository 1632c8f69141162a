using StatusGen.Registry.Declarations;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Model;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>Properties of a head that are fine alone and wrong together.</summary>
internal static class HeadConsistency
{
    public static void Check(FileBinding binding, DeclaredHead head, ObjectNode root)
    {
        if (head.ExtendsIana)
            CheckExtends(binding, head, root);
        if (head.Kind == CodeSetKind.Http && binding.RegistryFile.Http.IsPresent)
        {
            binding.ReportShape(
                binding.RegistryFile.Http.Place,
                "An HTTP set has no 'http': its numbers are HTTP statuses themselves. Remove it.");
        }
    }

    private static void CheckExtends(FileBinding binding, DeclaredHead head, ObjectNode root)
    {
        if (head.Kind == CodeSetKind.Application)
        {
            // The kind may stand behind the syntax error.
            if (binding.IsCutOff(root) && PropertyCase.Find(root, "kind") is null)
                return;

            Report(binding, root, "Only an HTTP set can extend the IANA registry: add \"kind\": \"http\", or remove 'extends'.");
            head.ExtendsIana = false;
        }
        else if (IanaRegistry.IsIana(head))
        {
            Report(binding, root, "The IANA registry cannot extend itself: remove 'extends'.");
            head.ExtendsIana = false;
        }
    }

    private static void Report(FileBinding binding, ObjectNode root, string message)
    {
        if (PropertyCase.Find(root, "extends") is { } property)
            binding.ReportShape(property.Value.Range, message);
    }
}
