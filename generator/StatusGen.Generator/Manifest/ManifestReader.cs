using System;
using System.Collections.Generic;
using System.Globalization;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;

namespace StatusGen.Generator.Manifest;

/// <summary>Reads a manifest that any version of StatusGen wrote; what it does not understand it leaves out.</summary>
internal static class ManifestReader
{
    /// <summary>Whether the set is an HTTP set, without reading its entries: an application set may have very many.</summary>
    public static bool IsHttp(string text) =>
        text.StartsWith(ManifestFormat.VersionLine + "\n" + ManifestFormat.Kind + "=" + ManifestFormat.HttpKind + "\n", StringComparison.Ordinal);

    /// <summary>The set, or null where the text is no manifest of a known version.</summary>
    public static SetManifest? Read(string text)
    {
        string[] lines = text.Split('\n');
        if (lines[0] != ManifestFormat.VersionLine)
            return null;

        CodeSetKind kind = CodeSetKind.Application;
        string fileName = "";
        GeneratedParts generate = GeneratedParts.All;
        ResponseOptions? response = null;
        bool isIncomplete = false;
        int line = 1;
        for (; line < lines.Length && lines[line].Length > 0; line++)
        {
            int equals = lines[line].IndexOf('=');
            string value = lines[line].Substring(equals + 1);
            string name = equals < 0 ? "" : lines[line].Substring(0, equals);
            switch (name)
            {
                case ManifestFormat.Kind:
                    kind = value == ManifestFormat.HttpKind ? CodeSetKind.Http : CodeSetKind.Application;
                    break;
                case ManifestFormat.FileName:
                    fileName = value;
                    break;
                case ManifestFormat.Generate:
                    generate = TryNumber(value, out int parts) ? (GeneratedParts)parts : GeneratedParts.All;
                    break;
                case ManifestFormat.Incomplete:
                    isIncomplete = true;
                    break;
                default:
                    response = ManifestResponse.Read(response, name, value);
                    break;
            }
        }

        List<ManifestEntry> entries = [];
        for (line++; line < lines.Length; line++)
        {
            if (ReadEntry(lines[line]) is { } entry)
                entries.Add(entry);
        }

        return new SetManifest(kind, fileName, generate, isIncomplete, entries.ToEquatableArray()) { Response = response };
    }

    private static ManifestEntry? ReadEntry(string line)
    {
        string[] fields = line.Split('\t');
        if (!TryNumber(fields[0], out int code))
            return null;

        string state = Field(fields, 4);
        string key = Field(fields, 1);
        string name = Field(fields, 5);
        return new ManifestEntry(code, key, name.Length > 0 ? name : CodeName.FromKey(key), TryNumber(Field(fields, 2), out int http) ? http : code)
        {
            Arguments = ReadArguments(Field(fields, 3)),
            IsSuccess = Has(state, ManifestFormat.IsSuccess),
            IsDeprecated = Has(state, ManifestFormat.IsDeprecated),
            IsRetired = Has(state, ManifestFormat.IsRetired),
            IsCanonical = !Has(state, ManifestFormat.RepeatsNumber),
            ForbidsBody = Has(state, ManifestFormat.ForbidsBody),
            IsCacheable = Has(state, ManifestFormat.IsCacheable),
            Headers = ReadList(Field(fields, 6)),
            Methods = ReadList(Field(fields, 7)),
        };
    }

    private static EquatableArray<CodeArgument> ReadArguments(string text)
    {
        if (text.Length == 0)
            return default;

        return new EquatableArray<CodeArgument>(Array.ConvertAll(text.Split(','), static part =>
        {
            int colon = part.IndexOf(':');
            bool isKnown = colon >= 0 & TryNumber(part.Substring(colon + 1), out int type) && type <= (int)ArgumentType.DateTimeOffset;
            return new CodeArgument(colon < 0 ? part : part.Substring(0, colon), isKnown ? (ArgumentType)type : ArgumentType.Object);
        }));
    }

    private static EquatableArray<string> ReadList(string text) =>
        text.Length == 0 ? default : new EquatableArray<string>(text.Split(','));

    private static string Field(string[] fields, int index) => index < fields.Length ? fields[index] : "";

    private static bool Has(string state, char letter) => state.IndexOf(letter) >= 0;

    private static bool TryNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
