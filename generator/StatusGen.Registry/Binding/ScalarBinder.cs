using System.Collections.Generic;
using System.Globalization;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Binding;

/// <summary>Reads the plain values of properties; each method reports what does not fit and answers null then.</summary>
internal static class ScalarBinder
{
    public static int? ReadInt(FileBinding binding, PropertyNode property)
    {
        // Most properties are right, and then nobody needs the beginning of a message.
        if (property.Value is ScalarNode { Kind: ScalarKind.Integer } scalar && scalar.TryReadInt32(out int value))
            return value;
        return ReadInt(binding, property.Value, Subject(property));
    }

    public static int? ReadInt(FileBinding binding, RegistryNode node, string subject)
    {
        if (node is ScalarNode { Kind: ScalarKind.Integer } scalar)
        {
            if (scalar.TryReadInt32(out int value))
                return value;

            binding.ReportShape(
                node.Range,
                $"{subject} is wrong: {MessageText.Quote(scalar.Text)} is not a 32-bit integer (-2147483648 to 2147483647).");
            return null;
        }

        string? advice = node is ScalarNode { Kind: ScalarKind.String } text && TryParse(text.Text, out int meant)
            ? $"Write {MessageText.Number(meant)}."
            : null;
        binding.ReportWrongType(node, subject, "an integer", advice);
        return null;
    }

    public static bool TryParse(string text, out int value)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool? ReadBool(FileBinding binding, PropertyNode property)
    {
        if (property.Value is ScalarNode { Kind: ScalarKind.Boolean } scalar)
            return scalar.Text == "true";

        binding.ReportWrongType(property.Value, Subject(property), "'true' or 'false'");
        return null;
    }

    /// <summary>A string of one line that is not empty.</summary>
    public static string? ReadString(FileBinding binding, PropertyNode property)
    {
        if (property.Value is not ScalarNode { Kind: ScalarKind.String } scalar)
        {
            binding.ReportNoString(property.Value, Subject(property), "a string");
            return null;
        }

        if (scalar.Text.Length == 0)
        {
            binding.ReportShape(scalar.Range, $"{Subject(property)} is empty: give it a value or leave it out.");
            return null;
        }

        return Clean(binding, scalar, allowsLines: false);
    }

    /// <summary>As <see cref="ReadString"/>, but YAML's <c>since: 1.0</c> counts too: the version is taken as written.</summary>
    public static string? ReadVersion(FileBinding binding, PropertyNode property)
        => property.Value is ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Number } scalar
            ? scalar.Text
            : ReadString(binding, property);

    /// <summary>A reason, or <c>true</c> for "yes, without one".</summary>
    public static string? ReadReason(FileBinding binding, PropertyNode property, string withoutReason)
    {
        if (property.Value is ScalarNode { Kind: ScalarKind.Boolean } scalar)
            return scalar.Text == "true" ? withoutReason : null;
        if (property.Value is ScalarNode { Kind: ScalarKind.String or ScalarKind.Integer or ScalarKind.Number })
            return ReadVersion(binding, property);

        binding.ReportWrongType(property.Value, Subject(property), "a string that gives the reason, or 'true'");
        return null;
    }

    /// <summary>The index of the value in <paramref name="choices"/>, of the one that was probably meant, or -1.</summary>
    public static int ReadChoice(FileBinding binding, PropertyNode property, IReadOnlyList<string> choices)
        => ReadChoice(binding, property.Value, Subject(property), choices);

    public static int ReadChoice(FileBinding binding, RegistryNode node, string subject, IReadOnlyList<string> choices, string? synonym = null)
    {
        if (node is not ScalarNode { Kind: ScalarKind.String } scalar)
        {
            binding.ReportWrongType(node, subject, MessageText.List(choices, "or"));
            return -1;
        }

        for (int i = 0; i < choices.Count; i++)
        {
            if (choices[i] == scalar.Text)
                return i;
        }

        string? nearest = synonym ?? NearestName.Find(scalar.Text, choices);
        string advice = nearest is not null
            ? $"did you mean {MessageText.Quote(nearest)}?"
            : "use " + MessageText.List(choices, "or") + ".";
        binding.ReportShape(node.Range, $"{subject} cannot be {MessageText.Quote(scalar.Text)}: {advice}");
        // What was meant counts: else other findings would follow from the mistake.
        for (int i = 0; i < choices.Count; i++)
        {
            if (choices[i] == nearest)
                return i;
        }

        return -1;
    }

    /// <summary>The string's value as the model may hold it; a character that should not be there is reported.</summary>
    public static string Clean(FileBinding binding, ScalarNode scalar, bool allowsLines)
    {
        string text = scalar.Text;
        int index = SuspiciousCharacters.IndexOf(text, allowsLines);
        if (index < 0)
            return text;

        SuspiciousCharacterReport.Add(binding, scalar, index);
        return SuspiciousCharacters.ReplaceUnpairedSurrogates(text);
    }

    public static string Subject(PropertyNode property) => "The property " + MessageText.Quote(property.Name);
}
