using System.Globalization;

namespace StatusGen.Tables;

/// <summary>The languages of a set in the order in which a text is looked for, for one culture.</summary>
internal sealed class LanguageChoice(CultureInfo culture, int[] order, CodeTextColumn[] columns)
{
    // Fields: the first message of a process compiles whatever it touches, and a getter is one more method.
    public readonly CultureInfo Culture = culture;

    /// <summary>The texts in the language that nearly every text has.</summary>
    public readonly CodeTextColumn First = columns[order[0]];

    /// <summary>Indexes of the set's languages; never empty.</summary>
    public readonly int[] Order = order;

    /// <summary>Looks through the languages behind the first.</summary>
    public string Fallback(int code)
    {
        for (int i = 1; i < Order.Length; i++)
        {
            if (columns[Order[i]].Find(code) is { Length: > 0 } text)
                return text;
        }

        return string.Empty;
    }
}
