using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>A column of lists. Each text keeps its list, so that reading one again allocates nothing.</summary>
internal sealed class ListColumn(TextColumn texts)
{
    private readonly ConditionalWeakTable<string, IReadOnlyList<string>> _lists = new();

    public IReadOnlyList<string> this[int entry]
    {
        get
        {
            string text = texts[entry];
            return text.Length == 0 ? [] : _lists.GetValue(text, static t => Array.AsReadOnly(t.Split(TableLayout.ListSeparator)));
        }
    }
}
