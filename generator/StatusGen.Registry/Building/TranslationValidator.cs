using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>
/// STG0011, one per file and language, about messages only. An entry without any message counts where another entry of its
/// file has that language: a file that is not translated at all has enough said about it by its first message.
/// </summary>
internal sealed class TranslationValidator(SetDraft set, TextResolver texts, DiagnosticSink sink)
{
    public void Validate()
    {
        int languages = set.Head.Languages.Count;
        if (languages < 2)
            return;

        bool[] has = new bool[languages];
        foreach (RegistryFile file in set.Files)
        {
            Count[] written = new Count[languages];
            Count[] all = new Count[languages];
            foreach (DeclaredEntry entry in file.Entries)
                Examine(entry, written, all, has);

            for (int i = 0; i < languages; i++)
            {
                bool isTranslated = written[i].Present > 0;
                Report(file, i, isTranslated && i > 0 ? all[i] : written[i]);
            }
        }
    }

    private void Examine(DeclaredEntry entry, Count[] written, Count[] all, bool[] has)
    {
        // The inherited message of an override is IANA's business.
        if ((entry.Message is null && set.Head.ExtendsIana) || entry.IsCutOff)
            return;

        for (int i = 0; i < has.Length; i++)
            has[i] = false;
        IReadOnlyList<DeclaredTranslation> translations = entry.Message?.Translations ?? [];
        for (int i = 0; i < translations.Count; i++)
        {
            int language = translations[i].Language is { } name ? texts.IndexOf(name) : 0;
            if (language >= 0)
                has[language] = true;
        }

        for (int i = 0; i < has.Length; i++)
        {
            all[i].Add(entry, has[i]);
            if (entry.Message is not null)
                written[i].Add(entry, has[i]);
        }
    }

    private void Report(RegistryFile file, int language, Count count)
    {
        if (count.First is not { } first)
            return;

        SourceRange place = first.Message?.Place ?? first.KeyPlace;
        string entries = count.Missing == 1 ? "entry has" : "entries have";
        sink.Report(
            RegistryRules.MissingTranslation,
            file,
            place,
            $"{MessageText.Number(count.Missing)} {entries} no {MessageText.Quote(set.Head.Languages[language])} message, "
            + $"the first is {MessageText.Quote(first.Key)}: the default text is used. Add the translations.");
    }

    private struct Count
    {
        public int Present { get; private set; }

        public int Missing { get; private set; }

        public DeclaredEntry? First { get; private set; }

        public void Add(DeclaredEntry entry, bool isPresent)
        {
            if (isPresent)
            {
                Present++;
                return;
            }

            Missing++;
            First ??= entry;
        }
    }
}
