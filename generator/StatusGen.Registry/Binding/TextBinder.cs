using System;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>Texts: a string in the default language, or a mapping from language to string.</summary>
internal static class TextBinder
{
    public static DeclaredText? Read(FileBinding binding, PropertyNode property, bool allowsLines)
    {
        switch (property.Value)
        {
            case ScalarNode { Kind: ScalarKind.String } scalar:
                string text = ScalarBinder.Clean(binding, scalar, allowsLines);
                return new DeclaredText([new DeclaredTranslation(null, scalar.Range, text, scalar.Range)], scalar.Range);

            case ObjectNode mapping:
                return ReadMapping(binding, property.Name, mapping, allowsLines);

            default:
                binding.ReportNoString(property.Value, ScalarBinder.Subject(property), "a string, or an object with a string per language");
                return null;
        }
    }

    private static DeclaredText? ReadMapping(FileBinding binding, string name, ObjectNode mapping, bool allowsLines)
    {
        if (IsText(binding, mapping))
        {
            // A syntax error right behind it says the same.
            if (!binding.IsCutOff(mapping))
                binding.ReportShape(mapping.Range, $"The property '{name}' is wrong: it begins with '{{', which begins a mapping in YAML. Put the text in quotes.");
            return null;
        }

        DeclaredTranslation[] translations = new DeclaredTranslation[mapping.Properties.Count];
        int count = 0;
        for (int i = 0; i < mapping.Properties.Count; i++)
        {
            PropertyNode property = mapping.Properties[i];
            if (property.Value is not ScalarNode { Kind: ScalarKind.String } scalar)
            {
                binding.ReportNoString(property.Value, $"The language {MessageText.Quote(property.Name)} of '{name}'", "a string");
                continue;
            }

            if (IndexOf(translations, count, property.Name) is >= 0 and int first)
            {
                var firstPlace = binding.RegistryFile.Text.PlaceOf(translations[first].LanguagePlace);
                binding.Report(
                    RegistryRules.Shape,
                    property.NameRange,
                    $"The language {MessageText.Quote(property.Name)} stands in '{name}' twice (first at {firstPlace.Citation}): remove one.",
                    firstPlace);
                continue;
            }

            string text = ScalarBinder.Clean(binding, scalar, allowsLines);
            translations[count++] = new DeclaredTranslation(property.Name, property.NameRange, text, scalar.Range);
        }

        if (count < translations.Length)
            Array.Resize(ref translations, count);
        return count == 0 ? null : new DeclaredText(translations, mapping.Range);
    }

    /// <summary>YAML's <c>{product}</c>: a mapping without values.</summary>
    private static bool IsText(FileBinding binding, ObjectNode mapping)
        => binding.IsYaml
            && mapping.Properties.Count > 0
            && binding.RegistryFile.Text.Content[mapping.Range.Start] == '{'
            && binding.IsAbsent(mapping.Properties[0]);

    private static int IndexOf(DeclaredTranslation[] translations, int count, string language)
    {
        // Texts have two or three languages; the cap keeps a hostile mapping from being quadratic.
        int end = Math.Min(count, 64);
        for (int i = 0; i < end; i++)
        {
            if (string.Equals(translations[i].Language, language, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
