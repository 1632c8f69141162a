using System.Globalization;

namespace StatusGen.Tables;

/// <summary>The languages for one culture, the one that fits best and behind it the others in their order; and the texts that were read in it.</summary>
internal sealed class LanguageChoice : CodeTexts
{
    // Fields: the first message of a process compiles whatever it touches, and a getter is one more method.

    /// <summary>Null before the first choice, and for that of a set with one language, which fits any culture.</summary>
    public readonly CultureInfo? Culture;

    /// <summary>Indexes of the set's languages; empty only before the first choice.</summary>
    public readonly int[] Order;

    public LanguageChoice(CultureInfo? culture, int[] order, NumberIndex index)
        : base(index)
    {
        Culture = culture;
        Order = order;
        if (culture is not null)
            MakeRoom();
    }

    /// <summary>For a culture that asks for the languages in the same order as that of another choice: both keep their texts in one place.</summary>
    public LanguageChoice(CultureInfo culture, LanguageChoice other)
        : base(other)
    {
        Culture = culture;
        Order = other.Order;
    }
}
