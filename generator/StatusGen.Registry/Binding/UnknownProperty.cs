using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>STG0003, and the properties that are nobody's business but the author's.</summary>
internal static class UnknownProperty
{
    public static void Report(FileBinding binding, PropertyNode property, string owner, IReadOnlyList<string> allowed)
    {
        if (IsOwn(property.Name) || (binding.IsYaml && IsRestOfText(binding.RegistryFile.Text.Content, property.NameRange.Start)))
            return;

        string advice = Meant(property.Name, allowed) is { } nearest
            ? $"did you mean {MessageText.Quote(nearest)}?"
            : $"it is ignored. Use {MessageText.List(allowed, "or")}, or begin the name with 'x-'.";
        binding.Report(
            RegistryRules.UnknownProperty,
            property.NameRange,
            $"Unknown property {MessageText.Quote(property.Name)} in {owner}: {advice}");
    }

    /// <summary>The author's business alone.</summary>
    public static bool IsOwn(string name) => name == "$schema" || name.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>STG0002 for a property that stands in its object a second time.</summary>
    public static void ReportRepeated(FileBinding binding, PropertyNode property, string owner, ObjectNode parent, string consequence)
    {
        PropertyNode first = property;
        for (int i = 0; i < parent.Properties.Count; i++)
        {
            if (parent.Properties[i].Name == property.Name)
            {
                first = parent.Properties[i];
                break;
            }
        }

        var firstPlace = binding.RegistryFile.Text.PlaceOf(first.NameRange);
        binding.Report(
            RegistryRules.Shape,
            property.NameRange,
            $"The property {MessageText.Quote(property.Name)} stands in {owner} twice (first at {firstPlace.Citation}): {consequence}",
            firstPlace);
    }

    /// <summary>Of YAML's <c>{product} is sold out</c>, which is reported at its brace.</summary>
    private static bool IsRestOfText(string content, int start)
    {
        int i = start - 1;
        while (i >= 0 && content[i] == ' ')
            i--;
        return i >= 0 && content[i] == '}';
    }

    private static string? Meant(string name, IReadOnlyList<string> allowed)
    {
        if (Synonyms.OfProperty(name) is { } synonym)
        {
            for (int i = 0; i < allowed.Count; i++)
            {
                if (allowed[i] == synonym)
                    return synonym;
            }
        }

        return NearestName.Find(name, allowed);
    }
}
