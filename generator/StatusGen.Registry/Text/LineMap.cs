using System.Collections.Generic;

namespace StatusGen.Registry.Text;

/// <summary>
/// Finds the line of an offset. Lines end where Roslyn's <c>SourceText</c> ends them (CR, LF, CRLF, U+0085, U+2028,
/// U+2029), so that a place is the same number for the compiler and for us. The text is read only as far as somebody
/// asked: the place of a head, which every set has, is at the top of a file that may be very long.
/// </summary>
internal sealed class LineMap(string text)
{
    private readonly List<int> _lineStarts = [0];
    private int _end;

    public LinePosition PositionAt(int offset)
    {
        // Files are placed on whichever thread reports first.
        lock (_lineStarts)
        {
            ReadUntil(offset);
            int index = _lineStarts.BinarySearch(offset);
            int line = index >= 0 ? index : ~index - 1;
            return new LinePosition(line, offset - _lineStarts[line]);
        }
    }

    /// <summary>Finds every line that begins at or before an offset.</summary>
    private void ReadUntil(int offset)
    {
        for (; _end < offset && _end < text.Length; _end++)
        {
            char c = text[_end];
            if (c == '\r' && _end + 1 < text.Length && text[_end + 1] == '\n')
                continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                _lineStarts.Add(_end + 1);
        }
    }
}
