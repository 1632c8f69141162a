using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Configuration;

/// <summary>What a project says in <c>.editorconfig</c> and <c>.globalconfig</c>.</summary>
internal static class UsageOptions
{
    public const string AdditionalSinks = "statusgen.additional_http_sinks";

    public const string AllowedCodes = "statusgen.allowed_http_codes";

    private const string IsTestProjectProperty = "build_property.IsTestProject";

    public static bool IsTestProject(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(IsTestProjectProperty, out string? value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    public static bool IsAllowed(AnalyzerOptions options, SyntaxTree tree, int code)
    {
        if (!options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(AllowedCodes, out string? text)
            && !options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(AllowedCodes, out text))
        {
            return false;
        }

        foreach (string item in Items(text))
        {
            if (TryReadRange(item, out int first, out int last) && code >= first && code <= last)
                return true;
        }

        return false;
    }

    /// <summary>Every value of a key in the project, each once: a section may hold for some files only.</summary>
    public static IEnumerable<string> ValuesOf(string key, AnalyzerOptions options, Compilation compilation)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(key, out string? global) && seen.Add(global))
            yield return global;

        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(key, out string? value) && seen.Add(value))
                yield return value;
        }
    }

    public static List<SinkRow> SinksOf(AnalyzerOptions options, Compilation compilation)
    {
        List<SinkRow> rows = [];
        foreach (string value in ValuesOf(AdditionalSinks, options, compilation))
        {
            foreach (string item in SinkItems(value))
            {
                if (TryReadSink(item, compilation) is { } row)
                    rows.Add(row);
            }
        }

        return rows;
    }

    public static IEnumerable<string> SinkItems(string value) => Trimmed(value.Split('|'));

    public static IEnumerable<string> Items(string value) => Trimmed(value.Split(',', ';', '|', ' '));

    /// <summary><c>499</c>, or <c>520-530</c>.</summary>
    public static bool TryReadRange(string item, out int first, out int last)
    {
        int dash = item.IndexOf('-');
        last = 0;
        return TryReadCode(dash < 0 ? item : item.Substring(0, dash), out first)
            && TryReadCode(dash < 0 ? item : item.Substring(dash + 1), out last)
            && first <= last;
    }

    /// <summary><c>Namespace.Type.Member(parameter)</c>, <c>Namespace.Type(parameter)</c> for a constructor, or <c>Namespace.Type.Property</c>.</summary>
    public static SinkRow? TryReadSink(string item, Compilation compilation)
    {
        string name = item;
        string parameter = "";
        int open = item.IndexOf('(');
        if (open >= 0)
        {
            if (item[item.Length - 1] != ')')
                return null;
            name = item.Substring(0, open).Trim();
            parameter = item.Substring(open + 1, item.Length - open - 2).Trim();
            if (parameter.Length == 0)
                return null;
        }

        int dot = name.LastIndexOf('.');
        if (dot <= 0 || dot == name.Length - 1 || name.IndexOf(' ') >= 0 || parameter.IndexOfAny([' ', ',', '(']) >= 0)
            return null;

        Sink sink = new(SinkKind.Http, SinkTraits.Sent);
        return parameter.Length > 0 && compilation.GetTypeByMetadataName(name) is not null
            ? new SinkRow(name, SinkTable.Constructor, parameter, sink)
            : new SinkRow(name.Substring(0, dot), name.Substring(dot + 1), parameter, sink);
    }

    private static bool TryReadCode(string text, out int code) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out code);

    private static IEnumerable<string> Trimmed(string[] items)
    {
        foreach (string item in items)
        {
            if (item.Trim() is { Length: > 0 } trimmed)
                yield return trimmed;
        }
    }
}
