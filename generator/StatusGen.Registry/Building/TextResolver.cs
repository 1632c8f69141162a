using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Building;

/// <summary>Lays a declared text out in the languages of its set; STG0002 for a language that the set does not have.</summary>
internal sealed class TextResolver(SetDraft set, DiagnosticSink sink)
{
    private readonly IReadOnlyList<string> _languages = set.Head.Languages;

    /// <summary>The texts by language, all null where there is none. A foreign text's other languages are left out silently.</summary>
    public string?[] Resolve(DeclaredText text, RegistryFile file, bool isForeign)
    {
        string?[] texts = new string?[_languages.Count];
        for (int i = 0; i < text.Translations.Count; i++)
        {
            DeclaredTranslation translation = text.Translations[i];
            int language = translation.Language is null ? 0 : IndexOf(translation.Language);
            if (language >= 0)
                texts[language] ??= translation.Value;
            else if (!isForeign)
                ReportLanguage(file, translation);
        }

        return texts;
    }

    public LocalizedText ResolvePlain(DeclaredText? declared, RegistryFile file, bool isForeign)
    {
        if (declared is not { } text)
            return default;

        string?[] texts = Resolve(text, file, isForeign);
        foreach (string? value in texts)
        {
            if (value is not null)
                return new LocalizedText(new EquatableArray<string?>(texts));
        }

        return default;
    }

    public int IndexOf(string language)
    {
        for (int i = 0; i < _languages.Count; i++)
        {
            if (string.Equals(_languages[i], language, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private void ReportLanguage(RegistryFile file, DeclaredTranslation translation)
        => sink.Report(
            RegistryRules.Shape,
            file,
            translation.LanguagePlace,
            $"The set {MessageText.Quote(set.Names.Enum)} has no language {MessageText.Quote(translation.Language!)}: "
            + $"add it to 'languages' ({MessageText.List(_languages, "and")}), or correct it.");
}
