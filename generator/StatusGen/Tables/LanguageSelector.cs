using System;
using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, Choice> _choices = new(StringComparer.Ordinal);
    private Choice? _last;

    public LanguageSelector(IReadOnlyList<string> languages) => _languages = languages;

    /// <summary>Indexes of the set's languages in the order in which a text is to be looked for; never empty.</summary>
    public int[] OrderFor(CultureInfo culture)
    {
        Choice? last = _last;
        return last is not null && ReferenceEquals(last.Culture, culture) ? last.Order : Choose(culture);
    }

    private int[] Choose(CultureInfo culture)
    {
        Choice choice = HasParentsOfItsName(culture) ? ChooseByName(culture) : new Choice(culture, Order(culture));
        if (ReferenceEquals(choice.Culture, culture))
            _last = choice;
        return choice.Order;
    }

    private Choice ChooseByName(CultureInfo culture)
    {
        if (_choices.TryGetValue(culture.Name, out Choice? known))
            return known;

        if (_choices.Count >= MostRemembered)
            _choices.Clear();
        Choice choice = new(culture, Order(culture));
        _choices.TryAdd(culture.Name, choice);
        return choice;
    }

    /// <summary>A derived class may have any parent: of two cultures with one name, each has its own choice.</summary>
    private static bool HasParentsOfItsName(CultureInfo culture) => culture.GetType() == typeof(CultureInfo);

    private int[] Order(CultureInfo culture)
    {
        List<int> order = [];
        for (CultureInfo? c = culture; c is { Name.Length: > 0 }; c = c.Parent)
            AddWhere(order, c.Name, static (language, name) => string.Equals(language, name, StringComparison.OrdinalIgnoreCase));

        AddWhere(order, PrimaryTag(culture.Name), static (language, tag) => string.Equals(PrimaryTag(language), tag, StringComparison.OrdinalIgnoreCase));
        if (!order.Contains(0))
            order.Add(0);
        return [.. order];
    }

    private void AddWhere(List<int> order, string wanted, Func<string, string, bool> matches)
    {
        for (int i = 0; i < _languages.Count; i++)
        {
            if (!order.Contains(i) && matches(_languages[i], wanted))
                order.Add(i);
        }
    }

    private static string PrimaryTag(string name)
    {
        int end = name.IndexOf('-');
        return end < 0 ? name : name.Substring(0, end);
    }

    private sealed class Choice(CultureInfo culture, int[] order)
    {
        public CultureInfo Culture { get; } = culture;

        public int[] Order { get; } = order;
    }
}
