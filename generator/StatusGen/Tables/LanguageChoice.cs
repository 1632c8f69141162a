using System.Globalization;

namespace StatusGen.Tables;

/// <summary>The languages of a set in the order in which a text is looked for, for one culture.</summary>
internal sealed class LanguageChoice(CultureInfo culture, int[] order)
{
    public CultureInfo Culture { get; } = culture;

    /// <summary>The language that nearly every text has.</summary>
    public int First { get; } = order[0];

    /// <summary>Indexes of the set's languages; never empty.</summary>
    public int[] Order { get; } = order;
}
