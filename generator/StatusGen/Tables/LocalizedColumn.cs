using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>One text per entry and language, and the choice among them.</summary>
internal sealed class LocalizedColumn
{
    private readonly NumberIndex _index;
    private readonly LanguageSelector _languages;
    private readonly TextColumn[] _columns;

    // A set with one language does not ask for the culture.
    private readonly bool _anyCulture;

    private LanguageChoice _last;

    public LocalizedColumn(IReadOnlyList<string> languages, NumberIndex index, TextColumn[] columns)
    {
        _index = index;
        _columns = columns;
        _anyCulture = columns.Length == 1;
        _languages = new LanguageSelector(languages, index);
        _last = new LanguageChoice(culture: null, _anyCulture ? [0] : [], index);
    }

    /// <summary>The text in the set's default language.</summary>
    public string Default(int entry) => _columns[0][entry];

    /// <summary>The text in the language of a culture.</summary>
    public string In(int entry, CultureInfo culture) => InOrder(entry, ChoiceFor(culture).Order);

    /// <summary>The index of the language of the text that <see cref="In"/> gives.</summary>
    public int LanguageOf(int entry, CultureInfo culture)
    {
        int[] order = ChoiceFor(culture).Order;
        for (int i = 0; i < order.Length; i++)
        {
            if (_columns[order[i]][entry].Length > 0)
                return order[i];
        }

        return order[0];
    }

    /// <summary>The text of a code in the language of a culture, or of <see cref="CultureInfo.CurrentUICulture"/>; empty for a code that is no entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string OfCode(int code, CultureInfo? culture)
    {
        // Every instruction counts here: reading the culture alone costs what finding the text does.
        culture = _anyCulture ? null : culture ?? CultureInfo.CurrentUICulture;
        LanguageChoice last = _last;
        return ReferenceEquals(last.Culture, culture) && last.Find(code) is { } text ? text : Load(code, culture);
    }

    private LanguageChoice ChoiceFor(CultureInfo? culture)
    {
        LanguageChoice last = _last;
        if (culture is null || _anyCulture || ReferenceEquals(last.Culture, culture))
            return last;

        // Of cultures with one name the first is remembered; the others are found by it each time.
        LanguageChoice choice = _languages.Choose(culture);
        if (ReferenceEquals(choice.Culture, culture))
            _last = choice;
        return choice;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Load(int code, CultureInfo? culture)
    {
        int entry = _index.Find(code);
        if (entry < 0)
            return string.Empty;

        LanguageChoice choice = ChoiceFor(culture);
        string text = InOrder(entry, choice.Order);
        choice.Keep(code, entry, text);
        return text;
    }

    private string InOrder(int entry, int[] order)
    {
        string text = _columns[order[0]][entry];
        for (int i = 1; i < order.Length && text.Length == 0; i++)
            text = _columns[order[i]][entry];
        return text;
    }
}
