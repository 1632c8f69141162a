using System;
using System.Collections.Generic;
using System.Globalization;

namespace StatusGen.Tables;

/// <summary>
/// Chooses among the languages of a set: the culture itself, then its parents, then a language with the same primary
/// tag, then the default language. Names are compared, never looked up: with invariant globalization no culture but the
/// invariant one can be made.
/// </summary>
internal sealed class LanguageSelector
{
    // With more cultures than this the choices are made anew, so that a caller who makes up cultures cannot fill the memory.
    private const int MostRemembered = 64;

    private readonly IReadOnlyList<string> _languages;
    private readonly NumberIndex _index;

    // Replaced, never changed, so readers need no lock. Searched from end to end: programs speak few languages at a time.
    private volatile LanguageChoice[] _choices = [];

    /// <param name="languages">The languages of the set, the default one first.</param>
    /// <param name="index">Finds the entry of a code.</param>
    public LanguageSelector(IReadOnlyList<string> languages, NumberIndex index)
    {
        _languages = languages;
        _index = index;
    }

    /// <summary>The choice for the culture, or for one of the same name.</summary>
    public LanguageChoice Choose(CultureInfo culture)
    {
        LanguageChoice[] choices = _choices;
        foreach (LanguageChoice known in choices)
        {
            if (IsSame(known.Culture!, culture))
                return known;
        }

        // A thread that adds at the same time may win; this choice is then made once more.
        int[] order = Order(culture);
        LanguageChoice choice = choices.Length > 0 && Find(choices, order) is { } sameOrder
            ? new LanguageChoice(culture, sameOrder)
            : new LanguageChoice(culture, order, _index);
        LanguageChoice[] more = new LanguageChoice[choices.Length < MostRemembered ? choices.Length + 1 : 1];
        Array.Copy(choices, more, more.Length - 1);
        more[more.Length - 1] = choice;
        _choices = more;
        return choice;
    }

    // A derived class may have any parent: of two such cultures with one name, each has its own choice.
    private static bool IsSame(CultureInfo known, CultureInfo culture) =>
        ReferenceEquals(known, culture)
            || (known.Name == culture.Name && known.GetType() == typeof(CultureInfo) && culture.GetType() == typeof(CultureInfo));

    // Cultures that ask for the languages in the same order share their texts.
    private static LanguageChoice? Find(LanguageChoice[] choices, int[] order)
    {
        foreach (LanguageChoice known in choices)
        {
            if (known.Order.AsSpan().SequenceEqual(order))
                return known;
        }

        return null;
    }

    private int[] Order(CultureInfo culture)
    {
        List<int> order = [];
        for (CultureInfo? c = culture; c is { Name.Length: > 0 }; c = c.Parent)
            AddLanguages(order, c.Name, primaryTagOnly: false);

        AddLanguages(order, PrimaryTag(culture.Name), primaryTagOnly: true);
        if (!order.Contains(0))
            order.Add(0);
        return [.. order];
    }

    private void AddLanguages(List<int> order, string wanted, bool primaryTagOnly)
    {
        for (int i = 0; i < _languages.Count; i++)
        {
            string language = primaryTagOnly ? PrimaryTag(_languages[i]) : _languages[i];
            if (string.Equals(language, wanted, StringComparison.OrdinalIgnoreCase) && !order.Contains(i))
                order.Add(i);
        }
    }

    private static string PrimaryTag(string name)
    {
        int end = name.IndexOf('-');
        return end < 0 ? name : name.Substring(0, end);
    }
}
