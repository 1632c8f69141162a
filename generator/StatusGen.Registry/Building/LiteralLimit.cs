using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Building;

/// <summary>
/// STG0014 where the texts do not fit into the string literals of an assembly (before C# 11 they cannot be u8 literals).
/// Descriptions and references go first, then translations, then whole sets: what stays compiles.
/// </summary>
internal static class LiteralLimit
{
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
                Message = keepsTranslations ? entry.Message : new LocalizedText(new EquatableArray<string?>([entry.Message.Default])),
            };
        }

        return set with { Entries = new EquatableArray<CodeEntry>(entries), IsIncomplete = true };
    }

    private static long Total(List<BuiltSet> sets)
    {
        long total = 0;
        foreach (BuiltSet set in sets)
        {
            foreach (CodeEntry entry in set.Set.Entries)
            {
                total += entry.Key.Length + entry.Name.Length + Length(entry.Message) + Length(entry.Description) + (entry.Reference?.Length ?? 0);
                foreach (CodeAlias alias in entry.Aliases)
                    total += alias.Key.Length + (alias.Name?.Length ?? 0);
            }
        }

        return total;
    }

    private static int Length(LocalizedText text)
    {
        int length = 0;
        for (int i = 0; i < text.Texts.Count; i++)
            length += text.Texts[i]?.Length ?? 0;
        return length;
    }

    private static string Invariant(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
