using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>
/// The texts of one column by code. In a set whose numbers are dense a text that was read before is one array access
/// away; reason phrases and names are asked for on every response.
/// </summary>
internal class CodeTextColumn
{
    private readonly NumberIndex _index;
    private readonly TextColumn _texts;
    private readonly int _minimum;

    // By distance from the lowest code; empty where the numbers are not dense.
    private readonly string?[] _byPosition;

    // The index's own, kept here too: every object between a look-up and its table is one more read that waits for another.
    private readonly ulong[] _slots;
    private readonly uint _multiplier;
    private readonly int _shift;

    // The column's own, once it has one.
    private string?[] _known = [];

    public CodeTextColumn(NumberIndex index, TextColumn texts)
    {
        _index = index;
        _texts = texts;
        _minimum = index.Minimum;
        _byPosition = index.Span == 0 ? [] : new string?[index.Span];
        _slots = index.Slots;
        _multiplier = index.Multiplier;
        _shift = index.Shift;
    }

    /// <summary>The text; empty where the entry has none, null where the code is no entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Find(int code)
    {
        string?[] byPosition = _byPosition;
        if (byPosition.Length == 0)
            return FindByHash(code);

        uint position = unchecked((uint)(code - _minimum));
        return position < (uint)byPosition.Length && byPosition[position] is { } text ? text : FindFirst(code);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private string? FindByHash(int code)
    {
        int entry = NumberIndex.FindByHash(code, _slots, _multiplier, _shift);
        string?[] known = _known;
        return (uint)entry < (uint)known.Length && known[entry] is { } text ? text : Load(entry);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? Load(int entry)
    {
        if (entry < 0)
            return null;

        string text = _texts[entry];
        _known = _texts.Known;
        return text;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? FindFirst(int code)
    {
        int entry = _index.Find(code);
        return entry >= 0 ? _byPosition[code - _minimum] = _texts[entry] : null;
    }
}
