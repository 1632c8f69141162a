using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>One text per entry and language, and the choice among them.</summary>
internal sealed class LocalizedColumn(LanguageSelector languages, TextColumn[] columns)
{
    private readonly TextColumn _default = columns[0];

    /// <summary>The text in the set's default language.</summary>
    public string Default(int entry) => _default[entry];

    /// <summary>The text in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string Current(int entry) => languages.HasChoice ? In(entry, CultureInfo.CurrentUICulture) : _default[entry];

    public string In(int entry, CultureInfo culture)
    {
        int[] order = languages.OrderFor(culture);
        string text = columns[order[0]][entry];
        for (int i = 1; i < order.Length && text.Length == 0; i++)
            text = columns[order[i]][entry];
        return text;
    }
}
