using System;
using System.Buffers;
using StatusGen.Tables;

namespace StatusGen.Generator.Emission;

/// <summary>
/// Collects the text of one file in a pooled buffer. A registry of 10,000 codes becomes millions of characters, so the
/// text is copied once, at the end, and numbers are written digit by digit, in every culture alike.
/// </summary>
internal sealed class CodeWriter : IDisposable
{
    private char[] _buffer;
    private int _length;

    public CodeWriter(int capacity) => _buffer = ArrayPool<char>.Shared.Rent(capacity);

    public int Length
    {
        get => _length;
        set => _length = value;
    }

    public bool EndsWith(char c) => _length > 0 && _buffer[_length - 1] == c;

    public CodeWriter Append(string text)
    {
        text.CopyTo(0, Reserve(text.Length), _length, text.Length);
        _length += text.Length;
        return this;
    }

    public CodeWriter Append(string text, int start, int count)
    {
        text.CopyTo(start, Reserve(count), _length, count);
        _length += count;
        return this;
    }

    public CodeWriter Append(CodeWriter other)
    {
        Array.Copy(other._buffer, 0, Reserve(other._length), _length, other._length);
        _length += other._length;
        return this;
    }

    public CodeWriter Append(char c)
    {
        Reserve(1)[_length++] = c;
        return this;
    }

    public CodeWriter AppendNumber(int value)
    {
        const int MostDigits = 10;
        char[] buffer = Reserve(MostDigits + 1);
        uint rest = value < 0 ? (uint)-(long)value : (uint)value;
        if (value < 0)
            buffer[_length++] = '-';

        int digits = 1;
        for (uint limit = rest; limit >= 10; limit /= 10)
            digits++;
        for (int i = _length + digits - 1; i >= _length; i--)
        {
            buffer[i] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        _length += digits;
        return this;
    }

    /// <summary>Writes a number of a table as the inside of a string literal.</summary>
    public void AppendPacked(int value, int width)
    {
        char[] buffer = Reserve(2 * width);
        ulong bits = unchecked((uint)value);
        for (int i = 0; i < width; i++)
        {
            char c = PackedNumber.LowestCharacter(bits);
            if (c == '\\')
                buffer[_length++] = c;
            buffer[_length++] = c;
            bits >>= PackedNumber.BitsPerCharacter;
        }
    }

    /// <summary>Makes room for characters that the caller writes from <see cref="Length"/> on.</summary>
    public char[] Reserve(int count)
    {
        if (_length + count > _buffer.Length)
            Grow(count);
        return _buffer;
    }

    public override string ToString() => new(_buffer, 0, _length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private void Grow(int count)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, _buffer.Length + (_buffer.Length / 2)));
        Array.Copy(_buffer, larger, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
