using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>Lays a declared text out in the languages of its set; STG0002 for a language that the set does not have.</summary>
internal sealed class TextResolver(SetDraft set, DiagnosticSink sink)
{
    private readonly IReadOnlyList<string> _languages = set.Head.Languages;

    private readonly Dictionary<(RegistryFile RegistryFile, string Language), (int Count, SourceRange First)> _unknown = [];

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
                AddUnknown(file, translation);
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

    /// <summary>STG0002, one per file and language. After the last text is resolved.</summary>
    public void ReportUnknown()
    {
        foreach (KeyValuePair<(RegistryFile RegistryFile, string Language), (int Count, SourceRange First)> unknown in _unknown)
        {
            string language = MessageText.Quote(unknown.Key.Language);
            string texts = unknown.Value.Count == 1
                ? $"The set {MessageText.Quote(set.Names.Enum)} has no language {language}"
                : $"{MessageText.Number(unknown.Value.Count)} texts of this file are in the language {language}, which the set {MessageText.Quote(set.Names.Enum)} does not have";
            string advice = Naming.NearestName.Find(unknown.Key.Language.Replace('_', '-'), _languages) is { } nearest && nearest.Length > 2
                ? $"did you mean {MessageText.Quote(nearest)}?"
                : $"add it to 'languages' ({MessageText.List(_languages, "and")}), or correct it.";
            sink.Report(RegistryRules.Shape, unknown.Key.RegistryFile, unknown.Value.First, $"{texts}: {advice}");
        }

        _unknown.Clear();
    }

    private void AddUnknown(RegistryFile file, DeclaredTranslation translation)
    {
        (RegistryFile, string) key = (file, translation.Language!);
        SourceRange place = translation.LanguagePlace;
        if (!_unknown.TryGetValue(key, out (int Count, SourceRange First) found))
            _unknown.Add(key, (1, place));
        else
            _unknown[key] = (found.Count + 1, place.Start < found.First.Start ? place : found.First);
    }
}
