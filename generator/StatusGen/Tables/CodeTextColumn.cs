using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>
/// The texts of one column by code. In a set whose numbers are dense a text that was read before is one array access
/// away; reason phrases and names are asked for on every response.
/// </summary>
internal sealed class CodeTextColumn(NumberIndex index, TextColumn texts)
{
    private readonly int _minimum = index.Minimum;

    // By distance from the lowest code; empty where the numbers are not dense.
    private readonly string?[] _byPosition = index.Span == 0 ? [] : new string?[index.Span];

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

    private string? FindByHash(int code)
    {
        int entry = index.FindByHash(code);
        return entry >= 0 ? texts[entry] : null;
    }

    private string? FindFirst(int code)
    {
        int entry = index.Find(code);
        return entry >= 0 ? _byPosition[code - _minimum] = texts[entry] : null;
    }
}
