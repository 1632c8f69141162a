using System.Collections.Generic;

namespace StatusGen.Registry.Text;

/// <summary>
/// Finds the line of an offset. Lines end where Roslyn's <c>SourceText</c> ends them (CR, LF, CRLF, U+0085, U+2028,
/// U+2029), so that a place is the same number for the compiler and for us.
/// </summary>
internal sealed class LineMap
{
    private readonly List<int> _lineStarts = [0];

    public LineMap(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                _lineStarts.Add(i + 1);
        }
    }

    public LinePosition PositionAt(int offset)
    {
        int index = _lineStarts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, offset - _lineStarts[line]);
    }
}
