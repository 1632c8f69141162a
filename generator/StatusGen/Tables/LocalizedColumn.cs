using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>One text per entry and language, and the choice among them.</summary>
internal sealed class LocalizedColumn
{
    private readonly LanguageSelector _languages;
    private readonly TextColumn[] _columns;
    private readonly CodeTextColumn? _onlyLanguage;

    public LocalizedColumn(System.Collections.Generic.IReadOnlyList<string> languages, NumberIndex index, TextColumn[] columns)
    {
        _columns = columns;
        CodeTextColumn[] byCode = new CodeTextColumn[columns.Length];
        for (int i = 0; i < columns.Length; i++)
            byCode[i] = new CodeTextColumn(index, columns[i]);
        _onlyLanguage = columns.Length == 1 ? byCode[0] : null;
        _languages = new LanguageSelector(languages, byCode);
    }

    /// <summary>The text in the set's default language.</summary>
    public string Default(int entry) => _columns[0][entry];

    /// <summary>The text in the language of a culture.</summary>
    public string In(int entry, CultureInfo culture)
    {
        int[] order = _languages.ChoiceFor(culture).Order;
        string text = _columns[order[0]][entry];
        for (int i = 1; i < order.Length && text.Length == 0; i++)
            text = _columns[order[i]][entry];
        return text;
    }

    /// <summary>The index of the language of the text that <see cref="In"/> gives.</summary>
    public int LanguageOf(int entry, CultureInfo culture)
    {
        int[] order = _languages.ChoiceFor(culture).Order;
        for (int i = 0; i < order.Length; i++)
        {
            if (_columns[order[i]][entry].Length > 0)
                return order[i];
        }

        return order[0];
    }

    /// <summary>The text of a code in the language of a culture, or of <see cref="CultureInfo.CurrentUICulture"/>; empty for a code that is no entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string OfCode(int code, CultureInfo? culture) =>
        _onlyLanguage is { } only ? only.Find(code) ?? string.Empty : Choose(code, culture ?? CultureInfo.CurrentUICulture);

    private string Choose(int code, CultureInfo culture)
    {
        LanguageChoice choice = _languages.ChoiceFor(culture);
        string? text = choice.First.Find(code);
        return text is { Length: > 0 } ? text : text is null ? string.Empty : choice.Fallback(code);
    }
}
