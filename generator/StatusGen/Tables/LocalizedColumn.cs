using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>One text per entry and language, and the choice among them.</summary>
internal sealed class LocalizedColumn
{
    private readonly LanguageSelector _languages;
    private readonly TextColumn[] _columns;
    private readonly CodeTextColumn? _onlyLanguage;
    private LanguageChoice? _last;

    public LocalizedColumn(IReadOnlyList<string> languages, NumberIndex index, TextColumn[] columns)
    {
        _columns = columns;
        _onlyLanguage = columns.Length == 1 ? new CodeTextColumn(index, columns[0]) : null;
        _languages = new LanguageSelector(languages, index, columns);
    }

    /// <summary>The text in the set's default language.</summary>
    public string Default(int entry) => _columns[0][entry];

    /// <summary>The text in the language of a culture.</summary>
    public string In(int entry, CultureInfo culture)
    {
        int[] order = ChoiceFor(culture).Order;
        string text = _columns[order[0]][entry];
        for (int i = 1; i < order.Length && text.Length == 0; i++)
            text = _columns[order[i]][entry];
        return text;
    }

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
        if (_onlyLanguage is { } only)
            return only.Find(code) ?? string.Empty;

        LanguageChoice choice = ChoiceFor(culture ?? CultureInfo.CurrentUICulture);
        return choice.Find(code) is { Length: > 0 } text ? text : choice.Fallback(code);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LanguageChoice ChoiceFor(CultureInfo culture) =>
        _last is { } last && ReferenceEquals(last.Culture, culture) ? last : Choose(culture);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private LanguageChoice Choose(CultureInfo culture)
    {
        // Of cultures with one name the first is remembered; the others are found by it each time.
        LanguageChoice choice = _languages.Choose(culture);
        if (ReferenceEquals(choice.Culture, culture))
            _last = choice;
        return choice;
    }
}
