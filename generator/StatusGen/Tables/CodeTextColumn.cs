using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>The texts of one column by code.</summary>
internal sealed class CodeTextColumn(NumberIndex index, TextColumn texts) : CodeTexts(index)
{
    private readonly NumberIndex _index = index;

    /// <summary>The text; empty where the entry has none, null where the code is no entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Of(int code) => Find(code) ?? Load(code);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? Load(int code)
    {
        int entry = _index.Find(code);
        if (entry < 0)
            return null;

        string text = texts[entry];
        Keep(code, entry, text);
        return text;
    }
}
