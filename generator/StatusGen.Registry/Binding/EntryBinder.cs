using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Binding;

/// <summary>
/// One entry. Its file may be a part, which does not know the kind of its set: so the properties of both kinds are read,
/// and the set builder complains about those that do not belong there.
/// </summary>
internal static class EntryBinder
{
    private static readonly string[] BodyRules = ["allowed", "forbidden"];

    public static void Bind(FileBinding binding, PropertyNode property, DeclaredModule? module)
    {
        if (property.Value is ObjectNode { Properties: { Count: > 0 } first } && first[0].Name != "code"
            && MisplacedNode.TryBindModule(binding, property, module))
        {
            return;
        }

        string key = SuspiciousCharacters.ReplaceUnpairedSurrogates(property.Name);
        DeclaredEntry entry = new(binding.RegistryFile, key, property.NameRange, module);
        binding.RegistryFile.Entries.Add(entry);

        if (property.Value is not ObjectNode node)
        {
            BindShorthand(binding, entry, property);
            return;
        }

        EntryProperties repeated = EntryProperties.None;
        IReadOnlyList<PropertyNode> properties = node.Properties;
        for (int i = 0; i < properties.Count; i++)
            BindProperty(binding, entry, node, i, ref repeated);

        if (binding.RegistryFile.Head is not { } head || entry.Has(EntryPropertyNames.ForeignTo(head.Kind)))
            entry.Node = node;
        entry.IsCutOff = binding.IsCutOff(node);
        if (!entry.Has(EntryProperties.Code) && !entry.IsCutOff)
        {
            binding.ReportShape(
                entry.KeyPlace,
                $"The entry {MessageText.Quote(key)} has no 'code': give it its number.");
        }
    }

    /// <summary>Key and number are readable, so it becomes a member although the shape is wrong.</summary>
    private static void BindShorthand(FileBinding binding, DeclaredEntry entry, PropertyNode property)
    {
        binding.ReportWrongType(
            property.Value,
            "The entry " + MessageText.Quote(entry.Key),
            "an object such as { \"code\": 1001 }");
        if (property.Value is ScalarNode scalar && scalar.TryReadInt32(out int code))
            entry.Code = code;
        entry.CodePlace = property.Value.Range;
        // What else it lacks is no second mistake.
        entry.IsCutOff = true;
    }

    private static void BindProperty(FileBinding binding, DeclaredEntry entry, ObjectNode node, int index, ref EntryProperties repeated)
    {
        PropertyNode property = node.Properties[index];
        EntryProperties kind = EntryPropertyNames.Find(property.Name);
        if (kind == EntryProperties.None)
        {
            property = PropertyCase.Correct(binding, node, index, EntryPropertyNames.AllowedIn(binding.RegistryFile.Head?.Kind), Owner(entry));
            kind = EntryPropertyNames.Find(property.Name);
        }

        if (kind == EntryProperties.None)
        {
            UnknownProperty.Report(binding, property, Owner(entry), EntryPropertyNames.AllowedIn(binding.RegistryFile.Head?.Kind));
            return;
        }

        if (entry.Has(kind))
        {
            // Once per property: finding the first one again for each of many would be quadratic.
            if ((repeated & kind) == 0)
                UnknownProperty.ReportRepeated(binding, property, Owner(entry), node, "the second is ignored, remove one.");
            repeated |= kind;
            return;
        }

        if (kind != EntryProperties.Code && binding.IsAbsent(property))
            return;

        entry.Properties |= kind;
        switch (kind)
        {
            case EntryProperties.Code:
                BindCode(binding, entry, property);
                break;
            case EntryProperties.Http:
                entry.Http = HttpBinder.Read(binding, property);
                break;
            case EntryProperties.Message:
                entry.Message = TextBinder.Read(binding, property, allowsLines: false);
                break;
            case EntryProperties.Description:
                entry.Description = TextBinder.Read(binding, property, allowsLines: true);
                break;
            case EntryProperties.Arguments:
                entry.Arguments = ArgumentBinder.Read(binding, property);
                break;
            case EntryProperties.Reference:
                entry.Extras.Reference = ScalarBinder.ReadString(binding, property);
                break;
            case EntryProperties.Aliases:
                entry.Extras.Aliases = StringListBinder.ReadPositioned(binding, property);
                break;
            case EntryProperties.Deprecated:
                entry.Extras.Deprecated = ScalarBinder.ReadReason(binding, property, "deprecated");
                break;
            default:
                BindPropertyOfKind(binding, entry, kind, property);
                break;
        }
    }

    private static void BindPropertyOfKind(FileBinding binding, DeclaredEntry entry, EntryProperties kind, PropertyNode property)
    {
        switch (kind)
        {
            case EntryProperties.Retired:
                entry.Extras.Retired = ScalarBinder.ReadReason(binding, property, "retired");
                break;
            case EntryProperties.Legacy:
                entry.IsLegacy = ScalarBinder.ReadBool(binding, property) ?? false;
                break;
            case EntryProperties.Retryable:
                entry.IsRetryable = ScalarBinder.ReadBool(binding, property) ?? false;
                break;
            case EntryProperties.Success:
                entry.Extras.IsSuccess = ScalarBinder.ReadBool(binding, property);
                break;
            case EntryProperties.Since:
                entry.Extras.Since = ScalarBinder.ReadVersion(binding, property);
                break;
            case EntryProperties.Tags:
                entry.Extras.Tags = StringListBinder.Read(binding, property);
                break;
            case EntryProperties.Body:
                int choice = ScalarBinder.ReadChoice(binding, property, BodyRules);
                entry.Extras.Body = choice < 0 ? null : (BodyRule)choice;
                break;
            case EntryProperties.Headers:
                entry.Extras.Headers = StringListBinder.ReadTokens(binding, property);
                break;
            case EntryProperties.Methods:
                entry.Extras.Methods = StringListBinder.ReadTokens(binding, property);
                break;
            case EntryProperties.Cacheable:
                entry.IsCacheable = ScalarBinder.ReadBool(binding, property) ?? false;
                break;
            case EntryProperties.Source:
                entry.Extras.Source = ScalarBinder.ReadString(binding, property);
                break;
        }
    }

    private static void BindCode(FileBinding binding, DeclaredEntry entry, PropertyNode property)
    {
        entry.CodePlace = property.Value.Range;
        entry.Code = ScalarBinder.ReadInt(binding, property);

        // A number in quotes is wrong, but readable: the member stays.
        if (property.Value is ScalarNode { Kind: ScalarKind.String } scalar && scalar.TryReadInt32(out int code))
            entry.Code = code;
    }

    private static string Owner(DeclaredEntry entry) => "the entry " + MessageText.Quote(entry.Key);
}
