using System.Globalization;

namespace StatusGen.Tables;

/// <summary>The texts for one culture: those of the language that fits best, and behind it the others in their order.</summary>
internal sealed class LanguageChoice(CultureInfo culture, int[] order, NumberIndex index, TextColumn[] columns) : CodeTextColumn(index, columns[order[0]])
{
    // Fields: the first message of a process compiles whatever it touches, and a getter is one more method.
    public readonly CultureInfo Culture = culture;

    /// <summary>Indexes of the set's languages; never empty.</summary>
    public readonly int[] Order = order;

    private readonly NumberIndex _index = index;

    /// <summary>Looks through the languages behind the first.</summary>
    public string Fallback(int code)
    {
        int entry = _index.Find(code);
        for (int i = 1; i < Order.Length && entry >= 0; i++)
        {
            if (columns[Order[i]][entry] is { Length: > 0 } text)
                return text;
        }

        return string.Empty;
    }
}
