using System;
using System.Text;

namespace StatusGen.Tables;

/// <summary>Where the columns of a table come from: UTF-8 literals, or strings where the compiler had none.</summary>
internal abstract class ColumnSource
{
    public abstract ReadOnlySpan<byte> Read(int column);

    public static ColumnSource From(StatusCodeTable table) => new Utf8Source(table);

    public static ColumnSource From(StatusCodeTextTable table) => new TextSource(table);

    private sealed class Utf8Source(StatusCodeTable table) : ColumnSource
    {
        public override ReadOnlySpan<byte> Read(int column) => table(column);
    }

    private sealed class TextSource(StatusCodeTextTable table) : ColumnSource
    {
        private byte[]?[] _columns = [];

        public override ReadOnlySpan<byte> Read(int column)
        {
            // Kept, because every text of the column is cut from it on its first use. Two threads that meet here
            // encode the column twice and agree on the bytes.
            byte[]?[] columns = _columns;
            if (column < columns.Length && columns[column] is { } known)
                return known;

            byte[] bytes = Encoding.UTF8.GetBytes(table(column));
            Array.Resize(ref columns, Math.Max(columns.Length, column + 1));
            columns[column] = bytes;
            _columns = columns;
            return bytes;
        }
    }
}
