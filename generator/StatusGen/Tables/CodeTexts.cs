using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>
/// Texts by code, each kept from its first use on. Where the codes do not lie too far apart a text that was read before
/// is one array access away; reason phrases, names and messages are asked for on every response.
/// </summary>
internal class CodeTexts
{
    private readonly NumberIndex _index;
    private readonly int _lowest;

    // By distance from the lowest code; empty before the first text, and where the codes lie too far apart.
    private string?[] _byPosition = [];

    // By entry, where there is none by position.
    private string?[] _byEntry = [];

    public CodeTexts(NumberIndex index)
    {
        _index = index;
        _lowest = index.Lowest;
    }

    /// <summary>Keeps its texts where the other does; <see cref="MakeRoom"/> was called on that one.</summary>
    protected CodeTexts(CodeTexts other)
    {
        _index = other._index;
        _lowest = other._lowest;
        _byPosition = other._byPosition;
        _byEntry = other._byEntry;
    }

    /// <summary>The text of a code, if it was kept before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Find(int code)
    {
        string?[] byPosition = _byPosition;
        uint position = unchecked((uint)(code - _lowest));
        return position < (uint)byPosition.Length ? byPosition[position] : FindByHash(code);
    }

    /// <summary>Keeps the text of a code.</summary>
    public void Keep(int code, int entry, string text)
    {
        // Racing threads may make a table twice, the texts of the one that is lost are read again; or write a text twice,
        // both strings are equal and either may stay.
        if (_byPosition.Length == 0 && _byEntry.Length == 0)
            MakeRoom();
        if (_byPosition.Length > 0)
            _byPosition[code - _lowest] = text;
        else
            _byEntry[entry] = text;
    }

    protected void MakeRoom()
    {
        if (_index.Span > 0)
            _byPosition = new string?[_index.Span];
        else
            _byEntry = new string?[_index.Count];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? FindByHash(int code)
    {
        string?[] byEntry = _byEntry;
        int entry = byEntry.Length > 0 ? _index.Find(code) : -1;
        return (uint)entry < (uint)byEntry.Length ? byEntry[entry] : null;
    }
}
