using System.Collections.Generic;
using System.Globalization;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>An entry as a property of <c>codes</c>.</summary>
internal static class EntryProperty
{
    public static NewProperty Create(KeyStyle style, string words, NewEntry entry)
    {
        List<NewProperty> properties = [new("code") { Number = entry.Code }];
        if (entry.Message is { } message)
            properties.Add(new NewProperty("message") { Text = message });
        if (entry.Source is { } source)
            properties.Add(new NewProperty("source") { Text = source });
        return new NewProperty(style.Format(words)) { Properties = properties };
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture).Replace("-", "minus ");
}
