using System;
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
        if (property.Value is not ArrayNode array)
        {
            ReportNoArray(binding, property);
            return default;
        }

        string[] values = new string[array.Items.Count];
        int count = 0;
        for (int i = 0; i < array.Items.Count; i++)
        {
            if (ReadItem(binding, property, array.Items[i]) is { } value)
                values[count++] = value;
        }

        if (count < values.Length)
            Array.Resize(ref values, count);
        return count == 0 ? default : new EquatableArray<string>(values);
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
            ReportNoArray(binding, property);
            return null;
        }

        List<Positioned<string>>? items = null;
        for (int i = 0; i < array.Items.Count; i++)
        {
            if (ReadItem(binding, property, array.Items[i]) is { } value)
                (items ??= []).Add(new Positioned<string>(value, array.Items[i].Range));
        }

        return items;
    }

    private static string? ReadItem(FileBinding binding, PropertyNode property, RegistryNode item)
    {
        if (item is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar)
            return ScalarBinder.Clean(binding, scalar, allowsLines: false);

        binding.ReportNoString(item, $"An item of '{property.Name}'", "a string that is not empty");
        return null;
    }

    private static void ReportNoArray(FileBinding binding, PropertyNode property)
        => binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "an array of strings");

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
