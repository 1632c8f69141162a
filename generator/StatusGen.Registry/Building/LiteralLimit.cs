using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Building;

/// <summary>
/// STG0014 where the texts do not fit into the string literals of an assembly (before C# 11 they cannot be u8 literals).
/// Descriptions and references go first, with all else that only documents; then translations, then whole sets: what stays
/// compiles.
/// </summary>
/// <remarks>The characters of a table are counted upwards, so that what passes here always compiles.</remarks>
internal static class LiteralLimit
{
    /// <summary>The header of a table, the counts of its columns, and every literal beside it.</summary>
    private const int PerSet = 4096;

    /// <summary>The counts of the two columns of a language, and what separates it in the header.</summary>
    private const int PerLanguage = 16;

    private const int NumbersPerEntry = 13;

    /// <summary>A slot is up to four characters wide; a quarter to a half of the slots is occupied.</summary>
    private const int SlotsPerNumber = 4 * 4;

    /// <summary>Key and C# name have a slot each.</summary>
    private const int SlotsPerName = 2 * SlotsPerNumber;

    /// <summary>Before each text of a column: its entry and where it ends.</summary>
    private const int PerText = 9;

    /// <summary>Separators, and the number of the entry.</summary>
    private const int PerAlias = 12;

    /// <summary>Separators, and both ends of the range.</summary>
    private const int PerModule = 28;

    public static List<BuiltSet> Apply(List<BuiltSet> sets, SetBuildContext context, DiagnosticSink sink)
    {
        int limit = context.MaxLiteralCharacters;
        if (limit <= 0 || Total(sets) <= limit)
            return sets;

        sink.Report(
            new RegistryDiagnostic(
                RegistryRules.Limit,
                $"The texts of this project's registries have {Invariant(Total(sets))} characters together, and the string literals of an "
                + $"assembly hold {MessageText.Number(limit)}: set LangVersion to 11 or later, or shorten the texts.",
                sets[0].HeadPlace));

        List<BuiltSet> reduced = [];
        foreach (BuiltSet set in sets)
            reduced.Add(set with { Set = Reduce(set.Set, keepsTranslations: true) });
        if (Total(reduced) <= limit)
            return reduced;

        for (int i = 0; i < reduced.Count; i++)
            reduced[i] = reduced[i] with { Set = Reduce(reduced[i].Set, keepsTranslations: false) };
        while (Total(reduced) > limit)
            reduced.RemoveAt(reduced.Count - 1);
        return reduced;
    }

    /// <summary>Why an entry is deprecated or retired is text; that it is so decides what is generated.</summary>
    private static CodeSet Reduce(CodeSet set, bool keepsTranslations)
    {
        CodeEntry[] entries = [.. set.Entries];
        for (int i = 0; i < entries.Length; i++)
        {
            CodeEntry entry = entries[i];
            entries[i] = entry with
            {
                Description = default,
                Reference = null,
                Since = null,
                Tags = default,
                Source = null,
                Deprecated = entry.Deprecated is null ? null : "",
                Retired = entry.Retired is null ? null : "",
                Message = keepsTranslations ? entry.Message : new LocalizedText(new EquatableArray<string?>([entry.Message.Default])),
            };
        }

        CodeModule[] modules = [.. set.Modules];
        for (int i = 0; i < modules.Length; i++)
            modules[i] = modules[i] with { Description = default, Owner = null };

        return set with
        {
            Entries = new EquatableArray<CodeEntry>(entries),
            Modules = new EquatableArray<CodeModule>(modules),
            IsIncomplete = true,
        };
    }

    private static long Total(List<BuiltSet> sets)
    {
        long total = 0;
        foreach (BuiltSet set in sets)
            total += Total(set.Set);
        return total;
    }

    private static long Total(CodeSet set)
    {
        long total = PerSet + set.FileName.Length;
        foreach (string language in set.Languages)
            total += language.Length + PerLanguage;
        foreach (CodeModule module in set.Modules)
            total += module.Name.Length + (module.Owner?.Length ?? 0) + (module.Description.Default?.Length ?? 0) + PerModule;
        foreach (CodeEntry entry in set.Entries)
            total += Total(entry);
        return total;
    }

    private static long Total(CodeEntry entry)
    {
        long total = NumbersPerEntry + SlotsPerNumber + SlotsPerName
            + Column(entry.Key)
            + Column(entry.Name)
            + Column(entry.Reference)
            + Column(entry.Deprecated)
            + Column(entry.Retired)
            + Column(entry.Since)
            + Column(entry.Tags)
            + Column(entry.Headers)
            + Column(entry.Methods)
            + Column(entry.Source)
            + Column(entry.ReasonPhrase)
            + Columns(entry.Message)
            + Columns(entry.Description);

        if (!entry.Arguments.IsEmpty)
            total += PerText;
        foreach (CodeArgument argument in entry.Arguments)
            total += argument.Name.Length + 1;
        foreach (CodeAlias alias in entry.Aliases)
            total += alias.Key.Length + (alias.Name?.Length ?? 0) + PerAlias + SlotsPerName;
        return total;
    }

    private static long Column(string? text) => string.IsNullOrEmpty(text) ? 0 : PerText + text!.Length;

    private static long Column(EquatableArray<string> items)
    {
        long total = items.IsEmpty ? 0 : PerText;
        foreach (string item in items)
            total += item.Length + 1;
        return total;
    }

    private static long Columns(LocalizedText text)
    {
        long total = 0;
        foreach (string? translation in text.Texts)
            total += Column(translation);
        return total;
    }

    private static string Invariant(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
