using StatusGen.Generator.Emission;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Manifest;

/// <summary>Writes a set's manifest.</summary>
internal static class ManifestWriter
{
    public static string Write(CodeSet set)
    {
        using CodeWriter writer = new(256 + (set.Entries.Count * 64));
        writer.Append(ManifestFormat.VersionLine).Append('\n');
        AppendPair(writer, ManifestFormat.Kind, set.Kind == CodeSetKind.Http ? ManifestFormat.HttpKind : ManifestFormat.ApplicationKind);
        AppendPair(writer, ManifestFormat.FileName, OneField(set.FileName));
        AppendPair(writer, ManifestFormat.Generate, Numbers.Text((int)set.Generate));
        if (set.Response is { } response)
            ManifestResponse.Append(writer, response);
        if (set.IsIncomplete)
            AppendPair(writer, ManifestFormat.Incomplete, "1");
        for (int i = 0; i < set.Entries.Count; i++)
            AppendEntry(writer, set.Entries[i]);
        return writer.ToString();
    }

    private static void AppendPair(CodeWriter writer, string name, string value) =>
        writer.Append(name).Append('=').Append(value).Append('\n');

    private static void AppendEntry(CodeWriter writer, CodeEntry entry)
    {
        writer.Append('\n').AppendNumber(entry.Code);
        int end = writer.Length;
        writer.Append('\t').Append(OneField(entry.Key));
        EndField(writer, ref end);
        if (entry.HttpStatus != entry.Code)
            writer.AppendNumber(entry.HttpStatus);
        EndField(writer, ref end);
        AppendArguments(writer, entry.Arguments);
        EndField(writer, ref end);
        AppendState(writer, entry);
        EndField(writer, ref end);
        if (!IsNameOf(entry.Key, entry.Name))
            writer.Append(entry.Name);
        EndField(writer, ref end);
        writer.Append(List(entry.Headers));
        EndField(writer, ref end);
        writer.Append(List(entry.Methods));
        EndField(writer, ref end);
        writer.Length = end;
    }

    /// <summary>Closes a field; the entry ends behind the last one that is not empty.</summary>
    private static void EndField(CodeWriter writer, ref int end)
    {
        if (!writer.EndsWith('\t'))
            end = writer.Length;
        writer.Append('\t');
    }

    private static void AppendArguments(CodeWriter writer, EquatableArray<CodeArgument> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
            writer.Append(i == 0 ? "" : ",").Append(arguments[i].Name).Append(':').AppendNumber((int)arguments[i].Type);
    }

    private static void AppendState(CodeWriter writer, CodeEntry entry)
    {
        AppendIf(entry.IsSuccess, ManifestFormat.IsSuccess);
        AppendIf(entry.Deprecated is not null, ManifestFormat.IsDeprecated);
        AppendIf(entry.Retired is not null, ManifestFormat.IsRetired);
        AppendIf(!entry.IsCanonical, ManifestFormat.RepeatsNumber);
        AppendIf(entry.Body == BodyRule.Forbidden, ManifestFormat.ForbidsBody);
        AppendIf(entry.IsCacheable, ManifestFormat.IsCacheable);

        void AppendIf(bool isSo, char letter)
        {
            if (isSo)
                writer.Append(letter);
        }
    }

    /// <summary>Whether a reader gets the name from the key alone; names differ from that by more than case, or not at all.</summary>
    private static bool IsNameOf(string key, string name)
    {
        int i = 0;
        foreach (char c in key)
        {
            if (c is '_' or '-')
                continue;
            if (i == name.Length)
                return false;

            char n = name[i++];
            if (c != n && char.ToUpperInvariant(c) != char.ToUpperInvariant(n))
                return false;
        }

        return i == name.Length;
    }

    private static string List(EquatableArray<string> items) => items.IsEmpty ? "" : OneField(string.Join(",", items));

    private static string OneField(string text) => text.Replace('\n', ' ').Replace('\t', ' ');
}
