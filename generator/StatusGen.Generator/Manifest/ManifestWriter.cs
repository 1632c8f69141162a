using System.Collections.Generic;
using System.Text;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Manifest;

/// <summary>Writes a set's manifest.</summary>
internal static class ManifestWriter
{
    public static string Write(CodeSet set)
    {
        StringBuilder builder = new(64 + (set.Entries.Count * 40));
        builder.Append(ManifestFormat.VersionLine).Append('\n');
        AppendPair(builder, ManifestFormat.Kind, set.Kind == CodeSetKind.Http ? ManifestFormat.HttpKind : ManifestFormat.ApplicationKind);
        AppendPair(builder, ManifestFormat.FileName, OneField(set.FileName));
        AppendPair(builder, ManifestFormat.Generate, Numbers.Text((int)set.Generate));
        if (set.IsIncomplete)
            AppendPair(builder, ManifestFormat.Incomplete, "1");
        foreach (CodeEntry entry in set.Entries)
            AppendEntry(builder, entry);
        return builder.ToString();
    }

    private static void AppendPair(StringBuilder builder, string name, string value) =>
        builder.Append(name).Append('=').Append(value).Append('\n');

    private static void AppendEntry(StringBuilder builder, CodeEntry entry)
    {
        builder.Append('\n').Append(Numbers.Text(entry.Code));
        int end = builder.Length;
        AppendField(builder, OneField(entry.Key), ref end);
        AppendField(builder, entry.HttpStatus == entry.Code ? "" : Numbers.Text(entry.HttpStatus), ref end);
        AppendField(builder, Arguments(entry.Arguments), ref end);
        AppendField(builder, State(entry), ref end);
        AppendField(builder, entry.Name, ref end);
        AppendField(builder, List(entry.Headers), ref end);
        AppendField(builder, List(entry.Methods), ref end);
        builder.Length = end;
    }

    private static void AppendField(StringBuilder builder, string value, ref int end)
    {
        builder.Append('\t').Append(value);
        if (value.Length > 0)
            end = builder.Length;
    }

    private static string Arguments(EquatableArray<CodeArgument> arguments)
    {
        if (arguments.IsEmpty)
            return "";

        List<string> parts = [];
        foreach (CodeArgument argument in arguments)
            parts.Add(argument.Name + ":" + Numbers.Text((int)argument.Type));
        return string.Join(",", parts);
    }

    private static string State(CodeEntry entry)
    {
        string state = "";
        if (entry.IsSuccess)
            state += ManifestFormat.IsSuccess;
        if (entry.Deprecated is not null)
            state += ManifestFormat.IsDeprecated;
        if (entry.Retired is not null)
            state += ManifestFormat.IsRetired;
        if (!entry.IsCanonical)
            state += ManifestFormat.RepeatsNumber;
        if (entry.Body == BodyRule.Forbidden)
            state += ManifestFormat.ForbidsBody;
        if (entry.IsCacheable)
            state += ManifestFormat.IsCacheable;
        return state;
    }

    private static string List(EquatableArray<string> items) => items.IsEmpty ? "" : OneField(string.Join(",", items));

    private static string OneField(string text) => text.Replace('\n', ' ').Replace('\t', ' ');
}
