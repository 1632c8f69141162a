namespace StatusGen.Tables;

/// <summary>
/// The columns of a set's table, as the generator writes them and the library reads them. This file is compiled into
/// both, so neither can drift from the other; a change of meaning needs a new <see cref="Version"/>.
/// </summary>
internal static class TableLayout
{
    public const string Version = "2";

    /// <summary>Lines: version, kind, file name, languages, entries, canonical entries, number multiplier, longest name, response format.</summary>
    public const int Header = 0;

    /// <summary>One fixed-width record an entry, see <see cref="NumberRecord"/>. Canonical entries stand first.</summary>
    public const int Numbers = 1;

    /// <summary>The hash from a number to its entry; absent where the numbers are dense.</summary>
    public const int NumberSlots = 2;

    /// <summary>The hash from a key, C# name or alias to its entry.</summary>
    public const int NameSlots = 3;

    /// <summary>Lines, one a module: name, first, last, owner, description in the default language.</summary>
    public const int Modules = 4;

    /// <summary>Text columns from here on, see <see cref="TextColumnFormat"/>.</summary>
    public const int Keys = 5;

    public const int Names = 6;

    /// <summary>Argument names, separated by <see cref="ListSeparator"/>; so are all lists below.</summary>
    public const int Arguments = 7;

    public const int References = 8;

    public const int Deprecated = 9;

    public const int Retired = 10;

    public const int Since = 11;

    public const int Tags = 12;

    public const int RequiredHeaders = 13;

    public const int Methods = 14;

    public const int Sources = 15;

    /// <summary>Key, tab, C# name (empty where it has none) and tab, entry: one line an alias. Not a text column.</summary>
    public const int Aliases = 16;

    /// <summary>HTTP sets: reason phrases, where any of them differs from the message in the default language.</summary>
    public const int ReasonPhrases = 17;

    /// <summary>The messages in the first language; those of the others follow, each <see cref="PerLanguage"/> columns on.</summary>
    public const int Messages = 18;

    /// <summary>The descriptions, likewise.</summary>
    public const int Descriptions = 19;

    public const int PerLanguage = 2;

    public const char ListSeparator = '\n';
}
