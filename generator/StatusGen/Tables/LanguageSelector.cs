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
    private const int MostRemembered = 256;

    private readonly IReadOnlyList<string> _languages;
    private readonly NumberIndex _index;
    private readonly TextColumn[] _columns;

    // Replaced, never changed, so readers need no lock. A concurrent dictionary would do, but its first use in a process
    // sets up event tracing, which costs more than everything else that a first message needs.
    private volatile Dictionary<string, LanguageChoice> _choices = [];

    /// <param name="languages">The languages of the set, the default one first.</param>
    /// <param name="index">Finds the entry of a code.</param>
    /// <param name="columns">The texts in each of them.</param>
    public LanguageSelector(IReadOnlyList<string> languages, NumberIndex index, TextColumn[] columns)
    {
        _languages = languages;
        _index = index;
        _columns = columns;
    }

    /// <summary>The choice for the culture, or for one of the same name.</summary>
    public LanguageChoice Choose(CultureInfo culture) =>
        // A derived class may have any parent: of two such cultures with one name, each has its own choice.
        culture.GetType() == typeof(CultureInfo) ? ChooseByName(culture) : new LanguageChoice(culture, Order(culture), _index, _columns);

    private LanguageChoice ChooseByName(CultureInfo culture)
    {
        Dictionary<string, LanguageChoice> choices = _choices;
        if (choices.TryGetValue(culture.Name, out LanguageChoice? known))
            return known;

        // A thread that adds at the same time may win; this choice is then made once more.
        LanguageChoice choice = new(culture, Order(culture), _index, _columns);
        _choices = choices.Count < MostRemembered
            ? new Dictionary<string, LanguageChoice>(choices) { [culture.Name] = choice }
            : new Dictionary<string, LanguageChoice> { [culture.Name] = choice };
        return choice;
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
