using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Templates;

namespace StatusGen.Registry.Binding;

/// <summary><c>referenceTemplate</c>: a text with <c>{code}</c> and <c>{key}</c>.</summary>
internal static class ReferenceTemplateBinder
{
    public static string? Read(FileBinding binding, PropertyNode property)
    {
        if (ScalarBinder.ReadString(binding, property) is not { } text)
            return null;

        MessageTemplate template = MessageTemplate.Parse(text);
        if (template.Fault is { } fault)
        {
            binding.Report(RegistryRules.Placeholder, property.Value.Range, $"The property 'referenceTemplate' is wrong: {fault.Description}.");
            return null;
        }

        IReadOnlyList<string> placeholders = template.Placeholders;
        for (int i = 0; i < placeholders.Count; i++)
        {
            if (placeholders[i] is "code" or "key")
                continue;

            binding.Report(
                RegistryRules.Placeholder,
                property.Value.Range,
                $"The placeholder {MessageText.Quote("{" + placeholders[i] + "}")} is not known in 'referenceTemplate': use '{{code}}' or '{{key}}'.");
            return null;
        }

        return text;
    }
}
