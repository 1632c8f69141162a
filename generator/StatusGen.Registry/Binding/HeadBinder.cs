using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>The properties that only the head of a set has.</summary>
internal static class HeadBinder
{
    private static readonly string[] Kinds = ["application", "http"];

    private static readonly string[] Visibilities = ["public", "internal"];

    private static readonly string[] Bases = ["iana"];

    private static readonly string[] Parts = ["messages", "exceptions", "responses"];

    /// <summary>False where the head has no such property.</summary>
    public static bool TryBind(FileBinding binding, DeclaredHead head, PropertyNode property)
    {
        switch (property.Name)
        {
            case "namespace":
                BindNamespace(binding, head, property);
                return true;
            case "enum":
                BindEnum(binding, head, property);
                return true;
            case "visibility":
                head.IsInternal = ScalarBinder.ReadChoice(binding, property, Visibilities) == 1;
                return true;
            case "languages":
                head.Languages = LanguagesBinder.Read(binding, property) ?? head.Languages;
                return true;
            case "generate":
                head.Generate = ReadGenerate(binding, property);
                return true;
            case "referenceTemplate":
                head.ReferenceTemplate = ReferenceTemplateBinder.Read(binding, property);
                return true;
            case "response":
                head.Response = ResponseBinder.Read(binding, property);
                head.ResponsePlace = property.NameRange;
                return true;
            case "range":
                head.Range = RangeBinder.Read(binding, property);
                return true;
            case "extends":
                head.ExtendsIana = ScalarBinder.ReadChoice(binding, property, Bases) == 0;
                return true;
            default:
                return false;
        }
    }

    public static CodeSetKind ReadKind(FileBinding binding, PropertyNode property)
        => ScalarBinder.ReadChoice(binding, property, Kinds) == 1 ? CodeSetKind.Http : CodeSetKind.Application;

    private static void BindNamespace(FileBinding binding, DeclaredHead head, PropertyNode property)
    {
        if (ScalarBinder.ReadString(binding, property) is not { } name)
            return;

        if (CSharpIdentifier.IsValidNamespace(name))
        {
            head.Namespace = name;
            return;
        }

        binding.Report(
            RegistryRules.InvalidName,
            property.Value.Range,
            $"The namespace {MessageText.Quote(name)} is not valid in C#: use identifiers joined by dots, such as 'Shop.Orders'.{CSharpIdentifier.LengthAdvice(name)}");
    }

    private static void BindEnum(FileBinding binding, DeclaredHead head, PropertyNode property)
    {
        if (ScalarBinder.ReadString(binding, property) is not { } name)
            return;

        head.NamesItsEnum = true;
        head.Place = property.Value.Range;
        if (CSharpIdentifier.IsValidTypeName(name))
        {
            head.EnumName = name;
            return;
        }

        if (TryTakeQualified(binding, head, property, name))
            return;

        // "class" is one upper-case letter away from a name, and the code that uses the set can guess that one.
        string converted = CodeName.FromKey(name);
        if (CSharpIdentifier.IsValidTypeName(converted))
            head.EnumName = converted;
        binding.Report(
            RegistryRules.InvalidName,
            property.Value.Range,
            $"The enum cannot be called {MessageText.Quote(name)} in C#: use a name such as {MessageText.Quote(head.EnumName)}.{CSharpIdentifier.LengthAdvice(name)}");
    }

    /// <summary><c>Shop.AppCode</c>: a namespace and a name.</summary>
    private static bool TryTakeQualified(FileBinding binding, DeclaredHead head, PropertyNode property, string name)
    {
        int dot = name.LastIndexOf('.');
        if (dot < 0 || !CSharpIdentifier.IsValidNamespace(name) || !CSharpIdentifier.IsValidTypeName(name.Substring(dot + 1)))
            return false;

        string prefix = name.Substring(0, dot);
        head.EnumName = name.Substring(dot + 1);
        head.Namespace ??= prefix;
        binding.Report(
            RegistryRules.InvalidName,
            property.Value.Range,
            $"The enum cannot be called {MessageText.Quote(name)} in C#: write {MessageText.Quote(head.EnumName)}, and put {MessageText.Quote(prefix)} into 'namespace'.");
        return true;
    }

    private static GeneratedParts ReadGenerate(FileBinding binding, PropertyNode property)
    {
        if (property.Value is not ArrayNode array)
        {
            binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "an array of 'messages', 'exceptions', 'responses'");
            return GeneratedParts.All;
        }

        GeneratedParts parts = GeneratedParts.None;
        for (int i = 0; i < array.Items.Count; i++)
        {
            int choice = ScalarBinder.ReadChoice(binding, array.Items[i], "An item of 'generate'", Parts);
            if (choice >= 0)
                parts |= (GeneratedParts)(1 << choice);
        }

        return parts;
    }
}
