using System.Globalization;

namespace StatusGen.Tables;

/// <summary>The languages for one culture: the one that fits best, and behind it the others in their order.</summary>
internal sealed class LanguageChoice(CultureInfo? culture, int[] order, CodeTexts texts)
{
    // Fields: the first message of a process compiles whatever it touches, and a getter is one more method.

    /// <summary>Null before the first choice, and for that of a set with one language, which fits any culture.</summary>
    public readonly CultureInfo? Culture = culture;

    /// <summary>Indexes of the set's languages; empty only before the first choice.</summary>
    public readonly int[] Order = order;

    /// <summary>The texts that were read before; one for all cultures with the same order.</summary>
    public readonly CodeTexts Texts = texts;
}
