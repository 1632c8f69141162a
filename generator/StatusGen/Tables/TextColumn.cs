using System;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>The texts of one column. Each becomes a string on its first use and is then reused.</summary>
internal sealed class TextColumn(ColumnSource source, int column, int entries)
{
    private string?[] _texts = [];

    /// <summary>The entry's text; empty where it has none.</summary>
    public string this[int entry]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            string?[] texts = _texts;
            return (uint)entry < (uint)texts.Length && texts[entry] is { } text ? text : Load(entry);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Load(int entry)
    {
        string?[] texts = _texts;
        if (texts.Length == 0)
            _texts = texts = new string?[entries];

        // Racing threads may decode the same text twice; both strings are equal and either may stay.
        return texts[entry] ??= Decode(source.Read(column), entry);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, int entry)
    {
        if (bytes.IsEmpty)
            return string.Empty;

        int count = PackedNumber.Read(bytes, 0, TextColumnFormat.CountWidth);
        ReadOnlySpan<byte> rows = bytes.Slice(TextColumnFormat.CountWidth, count * TextColumnFormat.RowWidth);
        int row = FindRow(rows, count, entry);
        if (row < 0)
            return string.Empty;

        int start = row == 0 ? 0 : EndOf(rows, row - 1);
        ReadOnlySpan<byte> text = bytes.Slice(TextColumnFormat.CountWidth + rows.Length).Slice(start, EndOf(rows, row) - start);
        return Utf8Text.Decode(text);
    }

    private static int FindRow(ReadOnlySpan<byte> rows, int count, int entry)
    {
        // A full column, the usual case, has the row at the entry's own index; a sparse one only before it.
        int low = 0;
        int high = Math.Min(entry, count - 1);
        while (low <= high)
        {
            int middle = high == entry ? entry : low + ((high - low) / 2);
            int found = PackedNumber.Read(rows, middle * TextColumnFormat.RowWidth, TextColumnFormat.IndexWidth);
            if (found == entry)
                return middle;
            if (found < entry)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static int EndOf(ReadOnlySpan<byte> rows, int row) =>
        PackedNumber.Read(rows, (row * TextColumnFormat.RowWidth) + TextColumnFormat.IndexWidth, TextColumnFormat.EndWidth);
}
