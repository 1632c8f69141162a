using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>Arrays of strings: tags, aliases, header fields, methods.</summary>
internal static class StringListBinder
{
    public static EquatableArray<string> Read(FileBinding binding, PropertyNode property)
    {
        List<Positioned<string>>? items = ReadPositioned(binding, property);
        if (items is null)
            return default;

        string[] values = new string[items.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = items[i].Value;
        return new EquatableArray<string>(values);
    }

    /// <summary>Names of header fields or methods, which RFC 9110 calls tokens.</summary>
    public static EquatableArray<string> ReadTokens(FileBinding binding, PropertyNode property)
    {
        List<Positioned<string>>? items = ReadPositioned(binding, property);
        if (items is null)
            return default;

        List<string> tokens = new(items.Count);
        foreach (Positioned<string> item in items)
        {
            if (IsToken(item.Value))
                tokens.Add(item.Value);
            else
                binding.ReportShape(item.Range, $"{MessageText.Quote(item.Value)} in '{property.Name}' is not a name that HTTP allows: use letters, digits and '-'.");
        }

        return tokens.ToEquatableArray();
    }

    /// <summary>Null where there are none; items that are no strings are reported and left out.</summary>
    public static List<Positioned<string>>? ReadPositioned(FileBinding binding, PropertyNode property)
    {
        if (property.Value is not ArrayNode array)
        {
            binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "an array of strings");
            return null;
        }

        List<Positioned<string>>? items = null;
        for (int i = 0; i < array.Items.Count; i++)
        {
            if (array.Items[i] is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar)
                (items ??= []).Add(new Positioned<string>(ScalarBinder.Clean(binding, scalar, allowsLines: false), scalar.Range));
            else
                binding.ReportWrongType(array.Items[i], $"An item of '{property.Name}'", "a string that is not empty");
        }

        return items;
    }

    private static bool IsToken(string text)
    {
        foreach (char c in text)
        {
            bool isLetterOrDigit = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
            if (!isLetterOrDigit && "!#$%&'*+-.^_`|~".IndexOf(c) < 0)
                return false;
        }

        return true;
    }
}
